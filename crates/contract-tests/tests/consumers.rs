//! The sequences of requests that public tools send, against a real server. Each test names the
//! source it follows; what a tool reads of an answer is what is checked.

use muster_contract_tests::RunningServer;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

const ROOT: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";
const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";
const PAGE: &str = "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration";

struct Graph {
    server: RunningServer,
    client: Client,
}

impl Graph {
    async fn start() -> Self {
        Self {
            server: RunningServer::start().await,
            client: Client::new(),
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
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// IntuneCD keeps a tenant in files: it lists, asks for the assignments of all in batches, and
/// brings a tenant back to what the files say
/// (<https://github.com/almenscorner/IntuneCD/blob/065a10ae6d3e40a93a934e474867515fe7a0957b/src/IntuneCD/update/Intune/EnrollmentConfigurations.py>,
/// <https://github.com/almenscorner/IntuneCD/blob/1d85cf2febc1d8fb73480daedccb42c4a4a30741/src/IntuneCD/intunecdlib/BaseUpdateModule.py>).
/// Where the documentation says 204 it takes nothing but 200.
#[tokio::test]
async fn intune_cd_backs_a_tenant_up_and_brings_it_back() {
    let graph = Graph::start().await;
    // Listed with a slash at the end; the files know a configuration by its name and type.
    let listing = format!("{ROOT}/");
    let limit = json!({"@odata.type": LIMIT, "displayName": "Seven", "limit": 7});
    let other = json!({"@odata.type": LIMIT, "displayName": "Eight", "limit": 8});
    let other = graph.post(&listing, other, StatusCode::CREATED).await;
    let created = graph.post(&listing, limit, StatusCode::CREATED).await;
    let id = text(&created, "id");

    let listed = graph.get(&listing).await;
    let rows = listed["value"].as_array().expect("a list");
    assert!(rows.iter().all(|row| row["@odata.type"].is_string()));
    let kept: Vec<&Value> = rows
        .iter()
        .filter(|row| row["@odata.type"] != PAGE)
        .collect();
    assert_eq!(
        kept.len() + 1,
        rows.len(),
        "one status page, which it leaves to another module"
    );

    // Numbers as ids and addresses without a slash in front; every answer needs headers.
    let requests: Vec<Value> = kept
        .iter()
        .enumerate()
        .map(|(number, row)| {
            let id = text(row, "id");
            json!({
                "id": number + 1, "method": "GET",
                "url": format!("deviceManagement/deviceEnrollmentConfigurations/{id}/assignments"),
            })
        })
        .collect();
    let batch = json!({"requests": requests});
    let answered = graph.post("/beta/$batch", batch, StatusCode::OK).await;
    let answers = answered["responses"].as_array().expect("answers");
    assert_eq!(answers.len(), kept.len());
    for (number, answer) in answers.iter().enumerate() {
        let id = answer["id"]
            .as_u64()
            .or_else(|| text(answer, "id").parse().ok());
        assert_eq!(id, Some(number as u64 + 1));
        assert!(answer["headers"].is_object());
        assert!(answer["body"]["value"].is_array(), "{answer}");
    }

    // What the file has and the tenant does not is sent without what the server owns.
    let path = format!("{listing}{id}");
    let mut file = created.clone();
    let members = file.as_object_mut().expect("an object");
    for owned in [
        "@odata.context",
        "id",
        "createdDateTime",
        "lastModifiedDateTime",
        "version",
        "priority",
        "deviceEnrollmentConfigurationType",
    ] {
        members.remove(owned);
    }
    members.insert("limit".to_owned(), json!(9));
    let patched = graph.patch(&path, file).await;
    assert_eq!(patched["limit"], 9);
    let target = json!({"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"});
    graph
        .post(
            &format!("{path}/assign"),
            json!({"enrollmentConfigurationAssignments": [{"target": target}]}),
            StatusCode::NO_CONTENT,
        )
        .await;

    // The priority is read again, and set in small letters when it is another one.
    assert_eq!(graph.get(&path).await["priority"], 2);
    let set = format!("{path}/setpriority");
    graph
        .post(&set, json!({"priority": 1}), StatusCode::NO_CONTENT)
        .await;
    assert_eq!(graph.get(&path).await["priority"], 1);

    // What the files do not have is removed.
    let gone = format!("{listing}{}", text(&other, "id"));
    graph
        .send(Method::DELETE, &gone, Value::Null, StatusCode::NO_CONTENT)
        .await;
    let listed = graph.get(&listing).await;
    assert_eq!(
        listed["value"].as_array().map(Vec::len),
        Some(rows.len() - 1)
    );
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
