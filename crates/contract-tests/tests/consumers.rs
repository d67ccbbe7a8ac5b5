//! The sequences of requests that public tools send, against a real server. Each test names the
//! source it follows; what a tool reads of an answer is what is checked.

use muster_contract_tests::RunningServer;
use muster_server::behaviour::{EmptySuccess, Profile};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

const ROOT: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";
const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";
const PAGE: &str = "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration";

struct Graph {
    server: RunningServer,
    client: Client,
    /// The status of what has no body.
    empty: StatusCode,
}

impl Graph {
    async fn start() -> Self {
        Self::of(Profile::Documented, &[]).await
    }

    /// As observed, and as documented but for what a tool cannot do without.
    async fn both(settings: &[&str]) -> [Self; 2] {
        [
            Self::of(Profile::Observed, &[]).await,
            Self::of(Profile::Documented, settings).await,
        ]
    }

    async fn of(profile: Profile, settings: &[&str]) -> Self {
        let options = RunningServer::behaving(profile, settings);
        let empty = match options.behaviour.empty_success {
            EmptySuccess::NoContent => StatusCode::NO_CONTENT,
            EmptySuccess::Ok => StatusCode::OK,
        };
        Self {
            server: RunningServer::start_with(options).await,
            client: Client::new(),
            empty,
        }
    }

    /// Sends a request that a tool takes to have worked when the status is this one.
    async fn send(&self, method: Method, path: &str, body: Value, expected: StatusCode) -> Value {
        let mut request = self
            .client
            .request(method, format!("{}{path}", self.server.origin));
        if !body.is_null() {
            request = request.json(&body);
        }
        let answer = request.send().await.expect("an answer");
        let status = answer.status();
        let text = answer.text().await.expect("a text");
        assert_eq!(status, expected, "{path}: {text}");
        serde_json::from_str(&text).unwrap_or_default()
    }

    async fn get(&self, path: &str) -> Value {
        self.send(Method::GET, path, Value::Null, StatusCode::OK)
            .await
    }

    async fn post(&self, path: &str, body: Value, expected: StatusCode) -> Value {
        self.send(Method::POST, path, body, expected).await
    }

    async fn patch(&self, path: &str, body: Value) -> Value {
        self.send(Method::PATCH, path, body, StatusCode::OK).await
    }

    /// Sends what is answered without a body.
    async fn act(&self, path: &str, body: Value) {
        let answer = self.post(path, body, self.empty).await;
        assert_eq!(answer, Value::Null, "{path}");
    }

    async fn delete(&self, path: &str) {
        self.send(Method::DELETE, path, Value::Null, self.empty)
            .await;
    }

    /// A group of users, by its id.
    async fn group(&self, name: &str) -> String {
        let group = json!({
            "displayName": name, "description": "Created by IntuneCD", "securityEnabled": true,
            "mailEnabled": false, "mailNickname": "705b021c021c705b1c025b701c025b70",
        });
        let created = self.post("/beta/groups", group, StatusCode::CREATED).await;
        text(&created, "id").to_owned()
    }
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// IntuneCD keeps a tenant in files. Its requests, and what it takes for an answer
/// (<https://github.com/almenscorner/IntuneCD/blob/0f30baa1dbb6b406c92a8ca66cbdf351c02c77f9/src/IntuneCD/intunecdlib/BaseGraphModule.py>).
struct IntuneCd<'g> {
    graph: &'g Graph,
}

impl IntuneCd<'_> {
    /// Lists with a slash at the end. The type of every row is looked at.
    async fn list(&self) -> Vec<Value> {
        let listed = self.graph.get(&format!("{ROOT}/")).await;
        let rows = listed["value"].as_array().expect("a list").clone();
        assert!(rows.iter().all(|row| row["@odata.type"].is_string()));
        rows
    }

    /// Many requests in one, with numbers as ids and addresses without a slash in front. An answer
    /// is read when its status is 200; each needs headers.
    async fn batch(&self, addresses: Vec<String>) -> Vec<Value> {
        let requests: Vec<Value> = (1..)
            .zip(&addresses)
            .map(|(id, url)| json!({"id": id, "method": "GET", "url": url}))
            .collect();
        let batch = json!({"requests": requests});
        let path = "/beta/$batch";
        let answered = self.graph.post(path, batch, StatusCode::OK).await;
        let answers = answered["responses"].as_array().expect("answers");
        assert_eq!(answers.len(), addresses.len());
        for (id, answer) in (1_u64..).zip(answers) {
            let own = &answer["id"];
            let found = own.as_u64().or_else(|| own.as_str()?.parse().ok());
            assert_eq!(found, Some(id));
            assert!(answer["headers"].is_object());
            assert_eq!(answer["status"], 200, "{answer}");
        }
        answers
            .iter()
            .map(|answer| answer["body"].clone())
            .collect()
    }

    /// The assignments of each, with the names of groups. Which configuration an answer is about is
    /// found by its context.
    async fn assignments(&self, rows: &[Value], beginning: &str) -> Vec<Value> {
        let address = |row| {
            let id = text(row, "id");
            format!("{beginning}deviceManagement/deviceEnrollmentConfigurations/{id}/assignments")
        };
        let mut answers = self.batch(rows.iter().map(address).collect()).await;
        for (row, answer) in rows.iter().zip(&mut answers) {
            let context = text(answer, "@odata.context");
            assert!(context.contains(text(row, "id")), "{context}");
            for assignment in answer["value"].as_array_mut().expect("a list") {
                let Some(group) = assignment["target"]["groupId"].as_str() else {
                    continue;
                };
                let select = "$select=displayName,id,groupTypes,membershipRule";
                let group = self.batch(vec![format!("groups/{group}?{select}")]).await;
                assert_eq!(group[0]["groupTypes"], json!([]));
                assert_eq!(group[0]["membershipRule"], Value::Null);
                assignment["target"]["groupName"] = group[0]["displayName"].clone();
            }
        }
        answers
    }

    /// What a file has of a configuration and of its assignments.
    fn file(mut row: Value, assignments: &Value) -> Value {
        let members = row.as_object_mut().expect("an object");
        for owned in ["id", "version", "createdDateTime", "lastModifiedDateTime"] {
            members.remove(owned);
        }
        members.remove("@odata.context");
        let mut kept = assignments["value"].clone();
        for assignment in kept.as_array_mut().expect("a list") {
            let members = assignment.as_object_mut().expect("an object");
            members.remove("id");
            members.remove("sourceId");
            let target = assignment["target"].as_object_mut().expect("a target");
            target.remove("groupId");
        }
        row["assignments"] = kept;
        row
    }
}

/// The backup and the update of enrollment configurations
/// (<https://github.com/almenscorner/IntuneCD/blob/9072dfd2b89ab329daefce14e1789f9f4e6e8360/src/IntuneCD/backup/Intune/EnrollmentConfigurations.py>,
/// <https://github.com/almenscorner/IntuneCD/blob/065a10ae6d3e40a93a934e474867515fe7a0957b/src/IntuneCD/update/Intune/EnrollmentConfigurations.py>,
/// <https://github.com/almenscorner/IntuneCD/blob/1d85cf2febc1d8fb73480daedccb42c4a4a30741/src/IntuneCD/intunecdlib/BaseUpdateModule.py>).
/// Where the documentation says 204 it takes nothing but 200.
#[tokio::test]
async fn intunecd_backs_a_tenant_up_and_brings_it_back() {
    for graph in Graph::both(&["empty-success=200"]).await {
        let tool = IntuneCd { graph: &graph };
        let group = graph.group("Pilots").await;
        let assign = |id: &str| format!("{ROOT}/{id}/assign");
        let mut ids = Vec::new();
        for (name, limit) in [("Seven", 7), ("Eight", 8)] {
            let body = json!({"@odata.type": LIMIT, "displayName": name, "limit": limit});
            let created = graph.post(ROOT, body, StatusCode::CREATED).await;
            ids.push(text(&created, "id").to_owned());
        }
        let target =
            json!({"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group});
        let everyone = json!({"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"});
        let both = json!([{"target": target}, {"target": everyone}]);
        let body = json!({"enrollmentConfigurationAssignments": both});
        graph.act(&assign(&ids[0]), body).await;

        // The backup leaves status pages to another module.
        let mut rows = tool.list().await;
        let all = rows.len();
        rows.retain(|row| row["@odata.type"] != PAGE);
        assert_eq!(rows.len() + 1, all);
        let assignments = tool.assignments(&rows, "").await;
        let mut files: Vec<Value> = rows
            .into_iter()
            .zip(&assignments)
            .map(|(row, assignments)| IntuneCd::file(row, assignments))
            .collect();

        // The tenant changes, and the update finds by name and type what is to be brought back.
        graph
            .patch(
                &format!("{ROOT}/{}", ids[0]),
                json!({"@odata.type": LIMIT, "limit": 9}),
            )
            .await;
        let none = json!({"enrollmentConfigurationAssignments": []});
        graph.act(&assign(&ids[0]), none).await;
        graph
            .act(
                &format!("{ROOT}/{}/setPriority", ids[0]),
                json!({"priority": 2}),
            )
            .await;
        let rows = tool.list().await;
        tool.assignments(&rows, "/").await;
        for file in &mut files {
            let same = |row: &&Value| {
                let named = |name| row[name] == file[name];
                named("displayName") && named("@odata.type")
            };
            let row = rows.iter().find(same).expect("what is in the file");
            let path = format!("{ROOT}/{}", text(row, "id"));
            let priority = file["priority"].clone();
            let members = file.as_object_mut().expect("an object");
            for left_out in [
                "priority",
                "deviceEnrollmentConfigurationType",
                "platformType",
            ] {
                members.remove(left_out);
            }
            let kept = members.remove("assignments").expect("assignments");
            let patched = graph.patch(&path, file.clone()).await;
            for (name, value) in file.as_object().expect("an object") {
                assert_eq!(&patched[name], value, "{name}");
            }
            if priority == 0 {
                continue;
            }
            let mut kept = kept.as_array().expect("assignments").clone();
            for assignment in &mut kept {
                let target = assignment["target"].as_object_mut().expect("a target");
                if let Some(name) = target.remove("groupName") {
                    let name = name.as_str().expect("a name");
                    let query = format!("/beta/groups?$filter=displayName eq '{name}'");
                    let found = graph.get(&query).await;
                    target.insert("groupId".to_owned(), found["value"][0]["id"].clone());
                }
            }
            let body = json!({"enrollmentConfigurationAssignments": kept});
            graph.act(&format!("{path}/assign"), body).await;
            // Read once more, and set in small letters when it is another one.
            if graph.get(&path).await["priority"] != priority {
                let body = json!({"priority": priority});
                graph.act(&format!("{path}/setpriority"), body).await;
            }
        }
        let back = graph
            .get(&format!("{ROOT}/{}?$expand=assignments", ids[0]))
            .await;
        assert_eq!((&back["limit"], &back["priority"]), (&json!(7), &json!(1)));
        let targets = back["assignments"].as_array().expect("assignments").iter();
        let groups: Vec<&Value> = targets.map(|one| &one["target"]["groupId"]).collect();
        assert_eq!(groups, [&json!(group), &Value::Null]);

        // What the tenant does not have is created from the file; what the files do not have is
        // removed.
        graph.delete(&format!("{ROOT}/{}", ids[1])).await;
        let eight = files.iter().find(|file| file["displayName"] == "Eight");
        let eight = eight.expect("a file").clone();
        let created = graph
            .post(&format!("{ROOT}/"), eight, StatusCode::CREATED)
            .await;
        assert_eq!(created["limit"], 8);
    }
}

/// What IntuneCD asks for and Muster does not serve, each with what becomes of it there. A list, so
/// that nobody has to find out by trying.
#[tokio::test]
async fn what_intunecd_cannot_do_is_refused_by_name() {
    for graph in Graph::both(&["empty-success=200"]).await {
        for (path, segment) in [
            // Asked for before assignments are updated whose targets say which filter they have, or
            // that they have none: the update of assignments ends here. The rest goes on.
            (
                "/beta/deviceManagement/assignmentFilters",
                "assignmentFilters",
            ),
            // The names of the apps of a status page: the backup of status pages with apps ends here.
            (
                "/beta/deviceAppManagement/mobileApps/any",
                "deviceAppManagement",
            ),
            // With `--audit` only.
            ("/v1.0/deviceManagement/auditEvents", "auditEvents"),
            // With `--scopetags` only.
            ("/beta/deviceManagement/roleScopeTags", "roleScopeTags"),
        ] {
            let refused = graph
                .send(Method::GET, path, Value::Null, StatusCode::BAD_REQUEST)
                .await;
            let message = refused["error"]["message"].as_str().expect("a message");
            assert!(message.contains(&format!("'{segment}'")), "{message}");
        }
        // It leaves the platform out of what it creates, as it must out of what it changes. Nothing
        // public says what the service makes of that.
        let restriction = json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
            "displayName": "No phones", "platformRestriction": {"platformBlocked": true},
        });
        let refused = graph
            .post(&format!("{ROOT}/"), restriction, StatusCode::BAD_REQUEST)
            .await;
        let message = refused["error"]["message"].as_str().expect("a message");
        assert!(message.contains("platformType"), "{message}");
    }
}

/// Microsoft365DSC describes what a tenant is to be like, and makes it so: with the cmdlets of Graph
/// PowerShell, which write what they are given, and by URL
/// (<https://github.com/microsoft/Microsoft365DSC/blob/eb886cac9249683c17cf06c36a03ccab7d72bb0d/Modules/Microsoft365DSC/Modules/M365DSCDRGUtil.psm1>).
struct Dsc<'g> {
    graph: &'g Graph,
}

impl Dsc<'_> {
    /// What has this name, by a filter that spells the property as a parameter.
    async fn named(&self, name: &str, kind: &str) -> Vec<Value> {
        let found = self
            .graph
            .get(&format!("{ROOT}?$filter=DisplayName eq '{name}'"))
            .await;
        let rows = found["value"].as_array().expect("a list").clone();
        let of_kind = rows
            .into_iter()
            .filter(|row| text(row, "@odata.type").ends_with(kind));
        of_kind.collect()
    }

    /// `Update-DeviceConfigurationPolicyAssignment`: the group is looked for by its id, and by its
    /// name when that is of another tenant.
    async fn assign(&self, id: &str, group: &str) {
        let missing = "/v1.0/groups/705b021c-021c-705b-1c02-5b701c025b70";
        self.graph
            .send(Method::GET, missing, Value::Null, StatusCode::NOT_FOUND)
            .await;
        let found = self
            .graph
            .get(&format!("/v1.0/groups?$filter=DisplayName eq '{group}'"))
            .await;
        let group = &found["value"][0]["id"];
        assert!(group.is_string(), "{found}");
        let targets = json!([
            {"target": {"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group,
                "deviceAndAppManagementAssignmentFilterType": "none"}},
            {"target": {"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget",
                "deviceAndAppManagementAssignmentFilterType": "none",
                "deviceAndAppManagementAssignmentFilterId": null}},
        ]);
        let body = json!({"enrollmentConfigurationAssignments": targets});
        self.graph.act(&format!("{ROOT}/{id}/assign"), body).await;
        let listed = self.graph.get(&format!("{ROOT}/{id}/assignments")).await;
        let assignments = listed["value"].as_array().expect("a list");
        assert_eq!(assignments.len(), 2);
        for assignment in assignments {
            let target = &assignment["target"];
            assert!(target["@odata.type"].is_string(), "{target}");
            assert_eq!(target["deviceAndAppManagementAssignmentFilterType"], "none");
        }
    }
}

/// <https://github.com/microsoft/Microsoft365DSC/blob/eb886cac9249683c17cf06c36a03ccab7d72bb0d/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneDeviceEnrollmentPlatformRestriction/MSFT_IntuneDeviceEnrollmentPlatformRestriction.psm1>.
/// The platform is the name of a parameter without its end, which begins with a capital.
#[tokio::test]
async fn dsc_restricts_platforms() {
    const ONE: &str = "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration";
    const DEFAULT: &str = "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration";
    for graph in Graph::both(&["enum-members=any-case"]).await {
        let tool = Dsc { graph: &graph };
        graph.group("Pilots").await;
        for (number, platform, written) in [
            (1, "Ios", "ios"),
            (2, "Windows", "windows"),
            (3, "AndroidForWork", "androidForWork"),
        ] {
            let missing = format!("{ROOT}/{number}");
            graph
                .send(Method::GET, &missing, Value::Null, StatusCode::NOT_FOUND)
                .await;
            assert_eq!(tool.named(platform, ONE).await, [Value::Null; 0]);
            let mut body = json!({
                "@odata.type": ONE, "displayName": platform, "description": "By DSC",
                "deviceEnrollmentConfigurationType": "singlePlatformRestriction",
                "platformType": platform,
                "platformRestriction": {
                    "platformBlocked": false, "personalDeviceEnrollmentBlocked": true,
                    "osMinimumVersion": "10", "osMaximumVersion": "11",
                },
            });
            let created = graph.post(ROOT, body.clone(), StatusCode::CREATED).await;
            let id = text(&created, "id");
            tool.assign(id, "Pilots").await;
            let found = tool.named(platform, ONE).await;
            assert_eq!(found.len(), 1);
            assert_eq!(found[0]["platformType"], written);
            assert_eq!(
                found[0]["deviceEnrollmentConfigurationType"],
                "singlePlatformRestriction"
            );
            assert_eq!(found[0]["platformRestriction"]["osMaximumVersion"], "11");

            // What is changed has no platform, and its type is written all the same.
            body["platformRestriction"]["osMaximumVersion"] = json!("12");
            body.as_object_mut()
                .expect("an object")
                .remove("platformType");
            let path = format!("{ROOT}/{id}");
            let changed = graph.patch(&path, body.clone()).await;
            assert_eq!(changed["platformRestriction"]["osMaximumVersion"], "12");
            assert_eq!(changed["platformType"], written);
            let second =
                json!({"@odata.type": ONE, "displayName": "Second", "platformType": platform});
            let second = graph.post(ROOT, second, StatusCode::CREATED).await;
            assert_eq!(second["priority"], 2);
            graph
                .act(&format!("{path}/setPriority"), json!({"priority": 2}))
                .await;
            assert_eq!(graph.get(&path).await["priority"], 2);
            graph.delete(&path).await;
        }

        // The built-in ones are changed and not assigned.
        let found = tool.named("All users and all devices", DEFAULT).await;
        assert_eq!(found.len(), 1);
        let path = format!("{ROOT}/{}", text(&found[0], "id"));
        assert!(path.ends_with("_DefaultPlatformRestrictions"));
        let restricted = json!({"platformBlocked": true, "personalDeviceEnrollmentBlocked": false});
        let body = json!({
            "@odata.type": DEFAULT, "displayName": "All users and all devices",
            "description": "This is the default Device Type Restriction applied with the lowest priority to all users regardless of group membership.",
            "deviceEnrollmentConfigurationType": "platformRestrictions",
            "iosRestriction": restricted, "windowsMobileRestriction": restricted,
        });
        let changed = graph.patch(&path, body).await;
        assert_eq!(changed["iosRestriction"]["platformBlocked"], true);

        // The export asks for all, and looks at their types.
        let listed = graph.get(ROOT).await;
        let kinds = listed["value"].as_array().expect("a list").iter();
        let kinds = kinds.map(|row| text(row, "deviceEnrollmentConfigurationType"));
        let restrictions = kinds.filter(|kind| kind.to_lowercase().contains("platformrestriction"));
        assert_eq!(restrictions.count(), 4);
        graph.get(&format!("{path}/assignments")).await;
    }
}

/// <https://github.com/microsoft/Microsoft365DSC/blob/eb886cac9249683c17cf06c36a03ccab7d72bb0d/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneDeviceEnrollmentStatusPageWindows10/MSFT_IntuneDeviceEnrollmentStatusPageWindows10.psm1>.
/// A priority that is not asked for is sent as 0, and the refusal is logged and passed over.
#[tokio::test]
async fn dsc_makes_a_status_page() {
    for graph in Graph::both(&[]).await {
        let tool = Dsc { graph: &graph };
        graph.group("Pilots").await;
        let body = json!({
            "@odata.type": PAGE, "displayName": "Status", "description": "By DSC",
            "allowDeviceResetOnInstallFailure": true, "allowDeviceUseOnInstallFailure": true,
            "allowLogCollectionOnInstallFailure": true, "allowNonBlockingAppInstallation": false,
            "blockDeviceSetupRetryByUser": false, "customErrorMessage": "Call us",
            "disableUserStatusTrackingAfterFirstUser": true,
            "installProgressTimeoutInMinutes": 60, "installQualityUpdates": false,
            "selectedMobileAppIds": [], "showInstallationProgress": true,
            "trackInstallProgressForAutopilotOnly": true,
        });
        let created = graph.post(ROOT, body.clone(), StatusCode::CREATED).await;
        let id = text(&created, "id");
        let path = format!("{ROOT}/{id}");
        tool.assign(id, "Pilots").await;
        let set = format!("{path}/setpriority");
        graph
            .post(&set, json!({"priority": 0}), StatusCode::BAD_REQUEST)
            .await;

        let read = graph.get(&path).await;
        for (name, sent) in body.as_object().expect("an object") {
            assert_eq!(&read[name], sent, "{name}");
        }
        // What it knows by its id is sent with it.
        let mut changed = body;
        changed["id"] = json!(id);
        changed["installProgressTimeoutInMinutes"] = json!(90);
        let changed = graph.patch(&path, changed).await;
        assert_eq!(changed["installProgressTimeoutInMinutes"], 90);
        graph
            .act(
                &format!("{path}/assign"),
                json!({"enrollmentConfigurationAssignments": []}),
            )
            .await;
        assert_eq!(
            graph.get(&format!("{path}/assignments")).await["value"],
            json!([])
        );
        graph.delete(&path).await;
        assert_eq!(tool.named("Status", PAGE).await, [Value::Null; 0]);

        // Without progress most is left out.
        let hidden = json!({
            "@odata.type": PAGE, "displayName": "Hidden", "showInstallationProgress": false,
            "blockDeviceSetupRetryByUser": true,
        });
        graph.post(ROOT, hidden, StatusCode::CREATED).await;
        // The names of apps are asked for when a page has some; see the list of IntuneCD.
        let apps = "/beta/deviceAppManagement/mobileApps?$filter=DisplayName eq 'App'";
        graph
            .send(Method::GET, apps, Value::Null, StatusCode::BAD_REQUEST)
            .await;
    }
}

/// <https://github.com/microsoft/Microsoft365DSC/blob/06b07edd70b9b645bf69d919cc0194b3d93e27d7/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneDeviceEnrollmentLimitRestriction/MSFT_IntuneDeviceEnrollmentLimitRestriction.psm1>.
#[tokio::test]
async fn dsc_limits_devices() {
    for graph in Graph::both(&[]).await {
        let tool = Dsc { graph: &graph };
        graph.group("Pilots").await;
        for name in ["First", "Second"] {
            let body = json!({"@odata.type": LIMIT, "displayName": name, "description": "By DSC",
                "roleScopeTagIds": ["0"], "limit": 12});
            graph.post(ROOT, body, StatusCode::CREATED).await;
        }
        let found = tool.named("First", LIMIT).await;
        let id = text(&found[0], "id");
        tool.assign(id, "Pilots").await;
        let path = format!("{ROOT}/{id}");
        graph
            .act(&format!("{path}/setPriority"), json!({"priority": 2}))
            .await;
        let change = json!({"@odata.type": LIMIT, "description": "Changed",
            "roleScopeTagIds": ["0", "1"], "limit": 3});
        let changed = graph.patch(&path, change).await;
        assert_eq!(
            (&changed["limit"], &changed["priority"]),
            (&json!(3), &json!(2))
        );
        let built_in = tool.named("All users and all devices", LIMIT).await;
        let default = format!("{ROOT}/{}", text(&built_in[0], "id"));
        let change = json!({"@odata.type": LIMIT, "limit": 15});
        assert_eq!(graph.patch(&default, change).await["limit"], 15);
        graph.delete(&path).await;
        assert_eq!(tool.named("First", LIMIT).await, [Value::Null; 0]);
    }
}

/// The Terraform provider of deploymenttheory creates a status page, always assigns, with an empty
/// list too, and reads with `$expand` until it finds what it sent
/// (<https://github.com/deploymenttheory/terraform-provider-microsoft365/blob/0546e4f637b822eb6c44fc142661cc2331229196/internal/services/resources/device_management/graph_beta/windows_enrollment_status_page/crud.go>).
#[tokio::test]
async fn terraform_creates_assigns_and_reads_a_status_page() {
    let graph = Graph::start().await;
    let page = json!({
        "@odata.type": PAGE, "displayName": "Status", "description": "",
        "showInstallationProgress": true, "installProgressTimeoutInMinutes": 120,
        "customErrorMessage": "Contact support", "allowLogCollectionOnInstallFailure": true,
        "selectedMobileAppIds": [], "roleScopeTagIds": ["0"],
    });
    let created = graph.post(ROOT, page.clone(), StatusCode::CREATED).await;
    let path = format!("{ROOT}/{}", text(&created, "id"));
    let assign = format!("{path}/assign");
    let none = json!({"enrollmentConfigurationAssignments": []});
    graph.post(&assign, none, StatusCode::NO_CONTENT).await;
    let expanded = format!("{path}?$expand=assignments");
    let read = graph.get(&expanded).await;
    for (name, sent) in page.as_object().expect("an object") {
        assert_eq!(&read[name], sent, "{name}");
    }
    assert_eq!(read["assignments"], json!([]));

    let mut changed = page;
    changed["showInstallationProgress"] = json!(false);
    graph.patch(&path, changed).await;
    let group = "705b021c-021c-705b-1c02-5b701c025b70";
    let target = json!({"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group});
    let some = json!({"enrollmentConfigurationAssignments": [
        {"@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment", "target": target},
    ]});
    graph.post(&assign, some, StatusCode::NO_CONTENT).await;
    let read = graph.get(&expanded).await;
    assert_eq!(read["showInstallationProgress"], false);
    assert_eq!(read["assignments"][0]["target"]["groupId"], group);

    graph
        .send(Method::DELETE, &path, Value::Null, StatusCode::NO_CONTENT)
        .await;
    graph
        .send(Method::GET, &expanded, Value::Null, StatusCode::NOT_FOUND)
        .await;
}

/// The Terraform provider of terraprovider finds a built-in configuration by its kind and priority,
/// and changes it without what cannot be changed
/// (<https://github.com/terraprovider/terraform-provider-microsoft365wp/blob/3d95d6a30c7939d1e336289adf46153011a19827/workplace/services/device_enrollment_configuration.go>).
#[tokio::test]
async fn terraform_finds_a_built_in_by_kind_and_priority_and_changes_it() {
    let graph = Graph::start().await;
    graph
        .post(
            ROOT,
            json!({"@odata.type": LIMIT, "limit": 3}),
            StatusCode::CREATED,
        )
        .await;
    for (kind, end, change) in [
        (
            "limit",
            "_DefaultLimit",
            json!({"@odata.type": LIMIT, "limit": 11}),
        ),
        (
            "windows10EnrollmentCompletionPageConfiguration",
            "_DefaultWindows10EnrollmentCompletionPageConfiguration",
            json!({"@odata.type": PAGE, "showInstallationProgress": true}),
        ),
        (
            "windowsHelloForBusiness",
            "_DefaultWindowsHelloForBusiness",
            json!({
                "@odata.type": "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                "state": "enabled",
            }),
        ),
    ] {
        let query = format!(
            "{ROOT}?$select=id&$filter=deviceEnrollmentConfigurationType eq '{kind}' and priority eq 0"
        );
        let found = graph.get(&query).await;
        let found = found["value"].as_array().expect("a list");
        assert_eq!(found.len(), 1, "{kind}");
        let id = text(&found[0], "id");
        assert!(id.ends_with(end), "{id}");
        let path = format!("{ROOT}/{id}");
        graph.patch(&path, change.clone()).await;
        let read = graph.get(&format!("{path}?$expand=assignments")).await;
        for (name, sent) in change.as_object().expect("an object") {
            assert_eq!(&read[name], sent, "{kind}: {name}");
        }
        assert_eq!(read["priority"], 0);
    }
}

/// What `msgraph-core` for Python writes in place of `dependsOn`, always
/// (<https://github.com/microsoftgraph/msgraph-sdk-python-core/pull/996>).
#[tokio::test]
async fn a_batch_may_have_an_empty_depends_on() {
    let graph = Graph::start().await;
    let batch = |on: Value| {
        json!({"requests": [
            {"id": "1", "method": "GET", "url": "/me", "depends_on": []},
            {"id": "2", "method": "GET", "url": "/me", "depends_on": on},
        ]})
    };
    let path = "/beta/$batch";
    let answered = graph.post(path, batch(json!([])), StatusCode::OK).await;
    assert_eq!(answered["responses"][1]["status"], 200);
    let refused = graph
        .post(path, batch(json!(["1"])), StatusCode::BAD_REQUEST)
        .await;
    let target = &refused["error"]["details"][0]["target"];
    assert_eq!(target, "/requests/1/depends_on");
}
