"""A real Muster with rows in it, and the questions it is asked over HTTP."""

from __future__ import annotations

import http.client
import json
import subprocess
from random import Random
from urllib.parse import quote, urlsplit

from model import NAMESPACE, Model

CONFIGURATIONS = "deviceManagement/deviceEnrollmentConfigurations"
PATHS = {"deviceEnrollmentConfiguration": CONFIGURATIONS, "user": "users", "group": "groups"}
# How many of each kind a client may create there are.
EACH = {"configuration": 6, "user": 15, "group": 15}
NOT_CREATED = ("deviceEnrollmentPlatformRestrictionsConfiguration", "windowsRestoreDeviceEnrollmentConfiguration")
# What texts are made of: duplicates, capitals, quotes, what URLs and patterns escape, letters whose
# capitals are of another length, and what is more than one UTF-16 unit.
WORDS = (
    "pilot", "Pilot", "PILOT", "All users", "it's", "''", "100%", "a&b=c", "50 + 1", "[x]*", "back\\slash",
    "Zürich", "ÅNGSTRÖM", "ångström", "straße", "STRASSE", "Ελλάδα", "日本", "🦀 crab", "z", "", " padded ",
    "2024-02-29", "null", "true", "7", "10", "tab\there",
)


def declared(document: dict) -> dict[str, set[str]]:
    """The query options that each list has, and its count, where it has any."""
    found = {}
    for kind, path in PATHS.items():
        for suffix in ("", "/$count"):
            operation = document["paths"].get(f"/{path}{suffix}", {}).get("get", {})
            names = set()
            for each in operation.get("parameters", []):
                name = each["$ref"].rsplit("/", 1)[-1] if "$ref" in each else each["name"]
                if "$ref" in each:
                    name = document["components"]["parameters"][name]["name"]
                names.add(name)
            if names:
                found[kind + suffix] = names
    return found


class Muster:
    """The process, which ends with the `with` block."""

    def __init__(self, program: str) -> None:
        self._process = subprocess.Popen(
            [program, "serve", "--listen", "127.0.0.1:0", "--store", "memory"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        line = self._process.stdout.readline()
        origin = urlsplit(line.rsplit(" ", 1)[-1].strip())
        if origin.hostname is None:
            raise RuntimeError(f"{program} does not serve: it said {line!r}")
        self._connection = http.client.HTTPConnection(origin.hostname, origin.port, timeout=60)

    def __enter__(self) -> Muster:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._process.terminate()
        self._process.wait()

    def ask(self, path: str, options: list[tuple[str, str]]) -> tuple[int, object]:
        """The status and the body of an answer; text when it is not JSON."""
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in options)
        return self._send("GET", f"{path}?{query}" if query else path)

    def metadata(self) -> str:
        """The model in CSDL."""
        return str(self._send("GET", "$metadata")[1])

    def _send(self, method: str, path: str, body: object = None) -> tuple[int, object]:
        sent = None if body is None else json.dumps(body)
        headers = {} if body is None else {"Content-Type": "application/json"}
        self._connection.request(method, f"/beta/{path}", sent, headers)
        answer = self._connection.getresponse()
        text = answer.read().decode()
        try:
            return answer.status, json.loads(text)
        except json.JSONDecodeError:
            return answer.status, text

    def _change(self, method: str, path: str, body: object) -> dict:
        status, answer = self._send(method, path, body)
        if status >= 300:
            raise RuntimeError(f"{method} {path} {json.dumps(body)} is answered with {status}: {answer}")
        return answer

    def fill(self, model: Model, random: Random) -> None:
        """Creates rows of all kinds, whose values follow from the seed."""
        write = Writer(model, random)
        for number in range(EACH["user"]):
            self._change("POST", "users", write.user(number))
        groups = [self._change("POST", "groups", write.group(number))["id"] for number in range(EACH["group"])]
        kinds = model.types["deviceEnrollmentConfiguration"].derived
        for kind in kinds:
            if kind not in NOT_CREATED:
                for _ in range(EACH["configuration"]):
                    self._change("POST", CONFIGURATIONS, write.configuration(kind))
        for row in self.rows(model)["deviceEnrollmentConfiguration"]:
            path = f"{CONFIGURATIONS}/{row['id']}"
            kind = row["@odata.type"].removeprefix(f"#{NAMESPACE}.")
            if row["priority"] == 0:
                if kind in NOT_CREATED:
                    self._change("PATCH", path, write.configuration(kind, built_in=True))
                continue
            if kind == "deviceEnrollmentNotificationConfiguration":
                continue
            targets = [write.assignment(groups) for _ in range(random.randrange(4))]
            distinct = {json.dumps(each["target"].get("groupId")): each for each in targets}
            self._change("POST", f"{path}/assign", {"enrollmentConfigurationAssignments": [*distinct.values()]})
            if random.random() < 0.3:
                self._change("PATCH", path, {"@odata.type": row["@odata.type"], "description": write.text()})

    def rows(self, model: Model) -> dict[str, list[dict]]:
        """Everything there is, asked for without options, and the assignments of each configuration."""
        found = {}
        for kind, path in PATHS.items():
            found[kind] = self._send("GET", path)[1]["value"]
        for row in found["deviceEnrollmentConfiguration"]:
            answer = self._send("GET", f"{CONFIGURATIONS}/{row['id']}/assignments")[1]
            row["assignments"] = answer["value"]
        return found


class Writer:
    """Makes the bodies of what is created."""

    def __init__(self, model: Model, random: Random) -> None:
        self._model = model
        self._random = random

    def text(self) -> str | None:
        random = self._random
        if random.random() < 0.2:
            return None
        return " ".join(random.choices(WORDS, k=random.randrange(1, 3)))

    def texts(self) -> list[str]:
        return self._random.choices(WORDS, k=self._random.randrange(4))

    def guid(self) -> str:
        # Few, so that rows share them.
        return f"{self._random.choice('0aF')*8}-0000-4000-8000-{self._random.randrange(4):012x}"

    def user(self, number: int) -> dict:
        random = self._random
        licenses = [
            {"skuId": self.guid(), "disabledPlans": [self.guid() for _ in range(random.randrange(3))]}
            for _ in range(random.randrange(3))
        ]
        return {
            "accountEnabled": random.random() < 0.5,
            "displayName": self.text() or "nobody",
            "mailNickname": f"{random.choice('abc')}{number}",
            "userPrincipalName": f"{random.choice('aBc')}{number}@example.com",
            "assignedLicenses": licenses,
        }

    def group(self, number: int) -> dict:
        random = self._random
        return {
            "displayName": self.text() or "nothing",
            "description": self.text(),
            "mailEnabled": random.random() < 0.5,
            "mailNickname": f"g{number}",
            "securityEnabled": True,
            "groupTypes": random.choice([[], ["Unified"]]),
        }

    def configuration(self, kind: str, built_in: bool = False) -> dict:
        body: dict = {"@odata.type": f"#{NAMESPACE}.{kind}"}
        if not built_in:
            body |= {"displayName": self.text(), "description": self.text(), "roleScopeTagIds": self.texts()}
        for own in self._model.types[kind].properties:
            if own.name == "windowsMobileRestriction":
                continue
            if own.name in ("platformType", "limit") or self._random.random() < 0.8:
                body[own.name] = self._value(own.name, own.type, own.collection)
        if kind == "deviceEnrollmentPlatformRestrictionConfiguration":
            body["platformType"] = self._random.choice(["ios", "windows", "android", "mac"])
        return body

    def _value(self, name: str, kind: str, collection: bool) -> object:
        random = self._random
        if name == "notificationTemplates":
            return [f"email_{self.guid()}" for _ in range(random.randrange(3))]
        if name == "selectedMobileAppIds":
            return [self.guid() for _ in range(random.randrange(3))]
        if collection:
            return self.texts()
        bare = kind.removeprefix(f"{NAMESPACE}.")
        if bare in self._model.enumerations:
            enumeration = self._model.enumerations[bare]
            usual = [member for member in enumeration.members if member not in ("unknownFutureValue", "none")]
            if enumeration.flags and random.random() < 0.5:
                return ",".join(random.sample(usual, 2))
            return random.choice(usual)
        if bare in self._model.types:
            if random.random() < 0.2 and name != "platformRestriction":
                return None
            own = self._model.types[bare].properties
            return {each.name: self._value(each.name, each.type, each.collection) for each in own}
        if kind == "Edm.Boolean":
            return random.random() < 0.5
        if kind == "Edm.Int32":
            bounds = {"limit": (1, 15), "pinMinimumLength": (4, 20), "pinMaximumLength": (20, 127)}
            return random.randint(*bounds.get(name, (0, 50)))
        if kind == "Edm.Guid":
            return self.guid()
        if name.startswith("os"):
            return random.choice([None, "", "10.0", "10.0.19041", "9"])
        return self.text()

    def assignment(self, groups: list[str]) -> dict:
        random = self._random
        kind = random.choice(["group", "group", "exclusionGroup", "allLicensedUsers", "deviceAndAppManagement"])
        target: dict = {"@odata.type": f"#{NAMESPACE}.{kind}AssignmentTarget"}
        if kind in ("group", "exclusionGroup"):
            target["groupId"] = random.choice(groups)
        return {"target": target}
