"""The one settings file; everything that differs between installations is read from the environment.

docs/deploy.md lists the variables.
"""

import secrets
import sys
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF
from environs import Env

try:
    # Debian's own SQLite lies inside the range of a WAL corruption fixed in 3.51.3.
    import pysqlite3

    sys.modules["sqlite3"] = pysqlite3
except ImportError:
    pass

BASE_DIR = Path(__file__).resolve().parent.parent
env = Env()

# Where the database, the secret key and the first passwords lie; git ignores the default.
DATA_DIR = Path(env.str("DATA_DIR", str(BASE_DIR / "var")))

HOST = env.str("HOST", "") or "127.0.0.1"
ON_LOOPBACK = HOST in {"127.0.0.1", "::1", "localhost"}
# One switch for all that only makes sense behind TLS: secure and __Host- cookies, HSTS and the redirect.
HTTPS = env.bool("HTTPS", not ON_LOOPBACK)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", ["127.0.0.1", "[::1]", "localhost", *([] if ON_LOOPBACK else [HOST])])
DEBUG = env.bool("DEBUG", False)


def _secret_key() -> str:
    """The key kept in the data folder, made at the first start."""
    path = DATA_DIR / "secret-key"
    if path.exists():
        return path.read_text("ascii").strip()
    key = secrets.token_urlsafe(50)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(key, "ascii")
    except OSError as error:
        raise SystemExit(
            f"Crossclaim cannot write to its data folder {DATA_DIR} ({error.strerror}). "
            "Get the right to, or set DATA_DIR to a folder of your own."
        ) from None
    return key


SECRET_KEY = env.str("SECRET_KEY", "") or _secret_key()

INSTALLED_APPS = [
    "claims",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_filters",
    "django_htmx",
    "django_tables2",
    "simple_history",
    "django_tasks",
    "django_tasks_db",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    # Whoever changes a record through a page stands in its history.
    "simple_history.middleware.HistoryRequestMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASE_URL = env.str("DATABASE_URL", "") or f"sqlite:///{DATA_DIR / 'crossclaim.sqlite3'}"
try:
    DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=60, conn_health_checks=True)}
except ValueError:
    raise SystemExit(
        "DATABASE_URL is not the address of a database. "
        "It looks like postgres://user:password@localhost/crossclaim or sqlite:////folder/crossclaim.sqlite3"
    ) from None
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # DEFERRED loses two fifths of the transactions of six writers; IMMEDIATE none.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; "
            "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;"
        ),
    }
elif DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    # A list of links joins a dozen tables. Beyond eight PostgreSQL joins them as they are written, and so goes through
    # every link that is stored; and to compile such a query takes longer than to run it.
    DATABASES["default"]["OPTIONS"] = {
        "options": "-c join_collapse_limit=20 -c from_collapse_limit=20 -c jit=off",
        **DATABASES["default"].get("OPTIONS", {}),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The Tasks API's backend: tasks in the same database unless told otherwise.
TASKS = {
    "default": {
        "BACKEND": env.str("TASKS_BACKEND", "django_tasks_db.DatabaseBackend"),
        "QUEUES": ["default"],
    }
}
# A job whose worker has not beaten for this long is taken over by another.
JOB_LEASE_SECONDS = env.int("JOB_LEASE_SECONDS", 120)

# The folder of an entailment model of one's own, which then has its say on each pair of claims; none without.
ENTAILMENT_MODEL = env.str("ENTAILMENT_MODEL", "")
# The folder of a sentence model of one's own, which then ranks candidates anew; none without.
SIMILARITY_MODEL = env.str("SIMILARITY_MODEL", "")

MAX_ARTICLE_BYTES = env.int("MAX_ARTICLE_BYTES", 1_000_000)
# A pasted article travels percent-encoded, three bytes for one, beside its small fields.
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * MAX_ARTICLE_BYTES

AUTH_USER_MODEL = "claims.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "desk"
LOGOUT_REDIRECT_URL = "sign_in"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = env.str("TIME_ZONE", "UTC")
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
# Served straight from the apps' folders: no build step and no STATIC_ROOT between a change and the page.
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

SESSION_COOKIE_NAME = "__Host-sessionid" if HTTPS else "sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken" if HTTPS else "csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", False) else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", "WARNING")},
    # Being told to stop is nothing to warn of.
    "loggers": {"django_tasks_db": {"level": env.str("LOG_LEVEL", "ERROR")}},
}
