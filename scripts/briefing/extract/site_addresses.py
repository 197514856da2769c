"""The addresses of a page, and how well a name agrees with them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from briefing.extract.units import fold

SAME_ADDRESS = 2.0
_LIKE_ADDRESS = 0.5
_LEAST_LIKE = 4  # letters that a name and an address have in common by no chance
_ENDINGS = frozenset("www com org net co ac gov edu info".split())  # noqa: SIM905
_VERSION = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")  # of the same site
# A name that is an address, "post.example".
LIKE_SITE = re.compile(r"\w\.[a-z]{2,}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteAddresses:
    """The hosts that a page says it stands on, without *www* and the like."""

    hosts: tuple[str, ...]

    @property
    def labels(self) -> frozenset[str]:
        """The hosts and their parts, squeezed; an ending such as *com* is none."""
        parts = (label for host in self.hosts for label in (host, *host.split(".")))
        return frozenset(squeeze(part) for part in parts if part not in _ENDINGS)

    @property
    def names(self) -> frozenset[str]:
        """The part of each host that the site is called by, squeezed."""
        return frozenset(squeeze(_find_name(host)) for host in self.hosts)

    def rate(self, name: str) -> float:
        """Rate how well a name agrees: up to `SAME_ADDRESS`, 0 where it does not."""
        key, labels = squeeze(name), self.labels
        if key in labels:
            return SAME_ADDRESS
        is_like = any(
            min(len(key), len(label)) >= _LEAST_LIKE and (key in label or label in key)
            for label in labels
        )
        return _LIKE_ADDRESS if is_like else 0.0

    def key(self, name: str) -> str:
        """Return what is equal for two forms of a name, *Post* and *post.example*."""
        folded = fold(name)
        return squeeze(_find_name(folded) if folded in self.hosts else name)


def read_addresses(urls: Iterable[str]) -> SiteAddresses:
    """Return the hosts of *urls*, each once, in order."""
    hosts = dict.fromkeys(map(find_host, urls))
    return SiteAddresses(hosts=tuple(host for host in hosts if host))


def find_host(url: str) -> str:
    """Return the host of an address, without *www* and the like; else ""."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return _VERSION.sub("", host) if "." in host else ""


def squeeze(name: str) -> str:
    """Return a name as an address would hold it: small letters, no marks, no *the*."""
    plain = unicodedata.normalize("NFKD", fold(name).removeprefix("the "))
    return "".join(c for c in plain if c.isalnum())


def _find_name(host: str) -> str:
    *labels, _ = host.split(".")
    return next((one for one in reversed(labels) if one not in _ENDINGS), host)
