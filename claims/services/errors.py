"""How a service says no."""


class Refused(Exception):  # noqa: N818 - it is an answer to a person, not a fault of the program
    """The input cannot be taken, and nothing of it was stored.

    `message` is a full sentence for people; `field` is the form field it belongs to, or "".
    """

    def __init__(self, message: str, *, field: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field
