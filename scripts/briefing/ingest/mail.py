"""A saved mail: its text, and what its head claims where a publication sent it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.headerregistry import AddressHeader, DateHeader
from email.message import EmailMessage
from email.policy import default
from html import escape

from briefing.ingest.decode import Decoded, clean_text, decode, find_codec
from briefing.ingest.html import read_html
from briefing.ingest.lines import read_lines
from briefing.ingest.page import Page
from briefing.ingest.quoted import read_quotes
from briefing.ingest.unreadable import Unreadable
from briefing.model import Candidate

# Marks of an answer or a forwarded mail, in the languages of common mail programs.
_PREFIXES = re.compile(
    r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i|r)\s*:\s*)+", re.IGNORECASE
)
_FEW_WORDS = 60  # "See the mail attached", with a signature
_BULK = ("List-Id", "List-Unsubscribe", "List-Post")  # RFC 2919, RFC 2369


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail's text with the codec that gave it."""

    page: Page
    encoding: str
    is_guessed: bool


def read_mail(raw: bytes) -> Mail:
    """Return the text of a mail: its HTML part as a page, else its plain text.

    The subject is a claimed title. Day and sender are claims about the article only
    where a mailing list sent the mail: a person's mail may carry anything. Names of
    those who received it, and attached files, are not read; but of a mail with hardly
    a text the mail that is attached to it is. A page that a browser has saved in one
    file is a mail by its form.

    Args:
        raw: The file, as mail programs save it (RFC 5322).

    Raises:
        Unreadable: It is no mail, or has no text.

    """
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)  # noqa: S101 - what the policy makes
    message = _find_passed_on(message) or message
    if not any(name in message for name in ("From", "Subject", "Date", "Content-Type")):
        raise Unreadable(
            "the file is called .eml and has no head of a mail",
            hint="save the mail itself, or its text as .txt",
        )
    part = message.get_body(("html", "plain"))
    if part is None:
        raise Unreadable(
            "the mail has no text", hint="drop the file that is attached to it instead"
        )
    content = part.get_payload(decode=True)
    content = content if isinstance(content, bytes) else b""
    decoded = _decode(content, part.get_content_charset())
    text = decoded.text
    claims = tuple(_claims(message))
    if address := _find_address(message):
        claims = (*claims, Candidate(name="url", value=address, origin="mail-head"))
        # Its links are relative to where the page stood.
        text = f'<base href="{escape(address)}">{text}'
    if part.get_content_subtype() == "html":
        page = read_html(text)
        page = replace(page, candidates=(*claims, *page.candidates))
    else:
        lines = read_quotes(text, read_lines(text))
        page = Page(text=text, lines=lines, candidates=claims)
    return Mail(page=page, encoding=decoded.encoding, is_guessed=decoded.is_guessed)


def _find_passed_on(message: EmailMessage) -> EmailMessage | None:
    """Return the mail that is attached to one with hardly a text of its own."""
    if not message.is_multipart() or len(_plain_words(message)) > _FEW_WORDS:
        return None
    for part in message.iter_attachments():
        if part.get_content_type() == "message/rfc822":
            inner = part.get_content()
            if isinstance(inner, EmailMessage):
                return _find_passed_on(inner) or inner
    return None


def _plain_words(message: EmailMessage) -> list[str]:
    part = message.get_body(("plain", "html"))
    content = part.get_payload(decode=True) if part is not None else b""
    return content.decode("latin-1").split() if isinstance(content, bytes) else []


def _find_address(message: EmailMessage) -> str | None:
    """Return where a page stood that a browser saved in one file."""
    address = str(message.get("Snapshot-Content-Location", "")).strip()
    return address if address.startswith(("http://", "https://")) else None


def _decode(content: bytes, charset: str | None) -> Decoded:
    """Return a part's text with the codec that gave it."""
    codec = find_codec(charset) if charset is not None else None
    if codec is not None:
        try:
            text = clean_text(content.decode(codec))
            return Decoded(text=text, encoding=codec, is_guessed=False)
        except (LookupError, UnicodeError):
            pass  # the mail is wrong about itself
    if not content.strip():
        raise Unreadable("the mail is empty", hint="drop the article again")
    return decode(content)


def _claims(message: EmailMessage) -> Iterator[Candidate]:
    subject = " ".join(str(message.get("Subject", "")).split())
    prefix = _PREFIXES.match(subject)
    title = subject[prefix.end() :] if prefix else subject
    if title:
        yield Candidate(name="title", value=title, origin="mail-subject")
    if prefix or not any(name in message for name in _BULK):
        return
    date, sender = message.get("Date"), message.get("From")
    if isinstance(date, DateHeader) and date.datetime is not None:
        yield Candidate(name="date", value=str(date), origin="mail-head")
    if isinstance(sender, AddressHeader):
        for address in sender.addresses[:1]:
            if address.display_name:
                yield Candidate(
                    name="outlet", value=address.display_name, origin="mail-head"
                )
