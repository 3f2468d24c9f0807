"""What a directory asks of us, answered. Protocol in, protocol out; no HTTP server in here."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

import msgspec
from pydantic import ValidationError
from scim2_models import (
    Context,
    Error,
    ListResponse,
    Meta,
    NotFoundException,
    PatchOp,
    Resource,
    ResponseParameters,
    SCIMException,
    SearchRequest,
)

from duologue.exchange.scim.resources import (
    CONFIG,
    MOST_RESULTS,
    POLICY,
    SERVED,
    Group,
    Person,
    User,
)

MEDIA_TYPE = "application/scim+json"
MESSAGES = "urn:ietf:params:scim:api:messages:2.0:"


class Answer(msgspec.Struct, frozen=True):
    status: int
    # None: an answer without a body.
    body: dict[str, Any] | None = None
    location: str = ""


R = TypeVar("R", bound=Resource[Any])


class Shelf(Protocol[R]):
    """Where the resources of one kind are kept. What is missing raises NotFoundException."""

    async def all(self) -> list[R]: ...
    async def one(self, id: str) -> R: ...
    async def add(self, said: R) -> R: ...
    async def change(self, id: str, said: R) -> R: ...
    async def remove(self, id: str) -> None: ...


class Kind(msgspec.Struct, frozen=True):
    model: type[Resource[Any]]
    shelf: Shelf[Any]


class Service:
    def __init__(self, base: str, people: Shelf[User], groups: Shelf[Group]) -> None:
        """`base`: our address up to and with the version."""
        self._base = base
        self._kinds = {"Users": Kind(Person, people), "Groups": Kind(Group, groups)}

    async def answer(
        self, method: str, path: str, query: Mapping[str, str], body: bytes
    ) -> Answer:  # fmt: skip
        parts = [part for part in path.split("/") if part]
        try:
            with SERVED, POLICY:
                return await self._answer(method, parts, query, body)
        except SCIMException as error:
            return _said(error.to_error())
        except ValidationError as error:
            return _said(Error.from_validation_errors(error)[0])

    async def _answer(
        self, method: str, parts: list[str], query: Mapping[str, str], body: bytes
    ) -> Answer:  # fmt: skip
        match method, parts:
            case "GET", [place] if place in ("ServiceProviderConfig", "ResourceTypes", "Schemas"):
                return self._described(place, None)
            case "GET", [("ResourceTypes" | "Schemas") as place, id]:
                return self._described(place, id)
            case _, [place, *_] if place in ("ServiceProviderConfig", "ResourceTypes", "Schemas"):
                return _said(Error(status=405, detail="This can be read, and nothing else."))
            case "POST", [".search"]:
                return await self._search(list(self._kinds.values()), _read(body))
            case "POST", [place, ".search"] if place in self._kinds:
                return await self._search([self._kinds[place]], _read(body))
            case "GET", [place] if place in self._kinds:
                return await self._search([self._kinds[place]], dict(query))
            case "POST", [place] if place in self._kinds:
                return await self._add(place, _read(body), query)
            case "GET" | "PUT" | "PATCH" | "DELETE", [place, id] if place in self._kinds:
                return await self._one(method, place, id, query, body)
            case _, [place, *_] if place in self._kinds and len(parts) < 3:
                return _said(Error(status=405, detail="That cannot be done here."))
            case _:
                raise NotFoundException(detail="There is nothing here.")

    def _described(self, place: str, id: str | None) -> Answer:
        ctx = Context.RESOURCE_QUERY_RESPONSE
        if place == "ServiceProviderConfig":
            found: list[Resource[Any]] = [self._at(CONFIG, place, "")]
            return Answer(200, found[0].model_dump(scim_ctx=ctx))
        of = SERVED.resource_types if place == "ResourceTypes" else SERVED.schemas
        found = [self._at(one, place, str(one.id)) for one in of]
        if id is not None:
            mine = [one for one in found if one.id == id]
            if not mine:
                raise NotFoundException(detail="There is nothing here.")
            return Answer(200, mine[0].model_dump(scim_ctx=ctx))
        return Answer(200, _listed([x.model_dump(scim_ctx=ctx) for x in found], len(found), 1))

    def _at(self, one: R, place: str, id: str) -> R:
        """A copy that says where it is."""
        kind = {"ResourceTypes": "ResourceType", "Schemas": "Schema"}.get(place, place)
        there = "/".join(filter(None, (self._base, place, id)))
        return one.model_copy(update={"meta": Meta(resource_type=kind, location=there)})

    async def _search(self, kinds: list[Kind], said: Mapping[str, Any]) -> Answer:
        models = Person | Group if len(kinds) > 1 else kinds[0].model
        known = {k: v for k, v in said.items() if k in _ASKED}
        asked = SearchRequest[models].model_validate(  # type: ignore[valid-type]
            {"schemas": [f"{MESSAGES}SearchRequest"], **known}, scim_ctx=Context.SEARCH_REQUEST
        )
        found = [one for kind in kinds for one in await kind.shelf.all()]
        if asked.filter is not None:
            found = [one for one in found if asked.filter.match(one)]
        if asked.sort_by is not None:
            found = asked.sort(found)
        first = (asked.start_index or 1) - 1
        count = min(MOST_RESULTS if asked.count is None else asked.count, MOST_RESULTS)
        ctx = Context.SEARCH_RESPONSE
        page = [
            one.model_dump(scim_ctx=ctx, response_parameters=asked)
            for one in found[first : first + count]
        ]
        return Answer(200, _listed(page, len(found), first + 1))

    async def _add(self, place: str, said: object, query: Mapping[str, str]) -> Answer:
        kind = self._kinds[place]
        wanted = kind.model.model_validate(said, scim_ctx=Context.RESOURCE_CREATION_REQUEST)
        made = await kind.shelf.add(wanted)
        body = made.model_dump(
            scim_ctx=Context.RESOURCE_CREATION_RESPONSE, response_parameters=_shown(kind, query)
        )
        return Answer(201, body, made.meta.location)

    async def _one(
        self, method: str, place: str, id: str, query: Mapping[str, str], body: bytes
    ) -> Answer:  # fmt: skip
        kind = self._kinds[place]
        shown = _shown(kind, query)
        before = await kind.shelf.one(id)
        if method == "GET":
            ctx = Context.RESOURCE_QUERY_RESPONSE
            return Answer(200, before.model_dump(scim_ctx=ctx, response_parameters=shown))
        if method == "DELETE":
            await kind.shelf.remove(id)
            return Answer(204)
        if method == "PUT":
            ctx = Context.RESOURCE_REPLACEMENT_REQUEST
            wanted = kind.model.model_validate(_read(body), scim_ctx=ctx)
            wanted.replace(before)
            after = await kind.shelf.change(id, wanted)
            ctx = Context.RESOURCE_REPLACEMENT_RESPONSE
            return Answer(200, after.model_dump(scim_ctx=ctx, response_parameters=shown))
        ctx = Context.RESOURCE_PATCH_REQUEST
        asked = PatchOp[kind.model].model_validate(_read(body), scim_ctx=ctx)  # type: ignore[name-defined]
        wanted = before.model_copy(deep=True)
        after = await kind.shelf.change(id, wanted) if asked.patch(wanted) else before
        ctx = Context.RESOURCE_PATCH_RESPONSE
        return Answer(200, after.model_dump(scim_ctx=ctx, response_parameters=shown))


_ASKED = (
    "attributes", "excludedAttributes", "filter", "sortBy", "sortOrder", "startIndex", "count"
)  # fmt: skip


def meta_of(base: str, kind: str, id: str, made_at: float, changed_at: float) -> Meta:
    return Meta(
        resource_type=kind, created=datetime.fromtimestamp(made_at, UTC),
        last_modified=datetime.fromtimestamp(changed_at, UTC), location=f"{base}/{kind}s/{id}",
    )  # fmt: skip


def _shown(kind: Kind, query: Mapping[str, str]) -> ResponseParameters[Any]:
    said = {k: v for k, v in query.items() if k in ("attributes", "excludedAttributes")}
    return ResponseParameters[kind.model].model_validate(said)  # type: ignore[name-defined]


def _listed(resources: list[dict[str, Any]], total: int, first: int) -> dict[str, Any]:
    return {
        "schemas": [str(ListResponse.__schema__)], "totalResults": total, "startIndex": first,
        "itemsPerPage": len(resources), "Resources": resources,
    }  # fmt: skip


def _read(body: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise SCIMException(detail="This is not JSON.") from error


def _said(error: Error) -> Answer:
    return Answer(int(error.status or 400), error.model_dump())
