//! The lists of a running server under query options: their order, and their pages while others
//! write. Rows of `docs/behaviour.md` name these tests.

use muster_api::OPERATIONS;
use muster_contract_tests::RunningServer;
use muster_model::DeviceEnrollmentConfiguration;
use muster_model_runtime::Described;
use muster_model_runtime::schema::Shape;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::StatusCode;
use serde_json::{Value, json};

/// A running server with something in every list, and a client of it.
struct Lists {
    _server: RunningServer,
    wire: Wire,
    /// A configuration that is assigned to the signed-in user and to others.
    configuration: String,
    /// A group of which the signed-in user is a member, with other groups.
    group: String,
}

impl Lists {
    async fn start() -> Self {
        let server = RunningServer::start().await;
        let wire = server.wire();
        let mut lists = Self {
            _server: server,
            wire,
            configuration: String::new(),
            group: String::new(),
        };
        for _ in 0..4 {
            lists.configuration = lists.create(CONFIGURATIONS, &limit()).await;
        }
        let me = lists.wire.read("/beta/me").await["id"].clone();
        for number in 0..3 {
            let group = json!({
                "displayName": "g", "mailEnabled": false, "mailNickname": format!("g{number}"),
                "securityEnabled": true,
            });
            let group = lists.create("/beta/groups", &group).await;
            let path = format!("/beta/groups/{group}/members/$ref");
            lists.refer(&path, me.as_str().expect("an id")).await;
            if number > 0 {
                let within = format!("/beta/groups/{}/members/$ref", lists.group);
                lists.refer(&within, &group).await;
            } else {
                lists.group.clone_from(&group);
            }
            let target = json!({"target": {
                "@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group,
            }});
            lists.create(&lists.assignments(), &target).await;
            let user = json!({
                "accountEnabled": true, "displayName": "u", "mailNickname": format!("u{number}"),
                "userPrincipalName": format!("u{number}@contoso.com"),
            });
            lists.create("/beta/users", &user).await;
        }
        lists
    }

    async fn create(&self, path: &str, body: &Value) -> String {
        let created = self.wire.post(path, body).await;
        created.expect(StatusCode::CREATED).id().to_owned()
    }

    async fn refer(&self, path: &str, id: &str) {
        let directory = "https://graph.microsoft.com/beta/directoryObjects";
        let reference = json!({"@odata.id": format!("{directory}/{id}")});
        let added = self.wire.post(path, &reference).await;
        let _ = added.expect(StatusCode::NO_CONTENT);
    }

    fn assignments(&self) -> String {
        format!("{CONFIGURATIONS}/{}/assignments", self.configuration)
    }

    /// Every list there is.
    fn paths(&self) -> Vec<String> {
        let mut paths = vec![
            CONFIGURATIONS.to_owned(),
            self.assignments(),
            format!("/beta/groups/{}/members", self.group),
        ];
        let others = [
            "/beta/me/deviceEnrollmentConfigurations",
            "/beta/me/getEffectiveDeviceEnrollmentConfigurations()",
            "/beta/me/transitiveMemberOf",
            "/beta/users",
            "/beta/groups",
        ];
        paths.extend(others.map(str::to_owned));
        paths
    }

    /// The page that a page leads to.
    async fn next(&self, page: &Answer) -> Option<Answer> {
        let link = page.body.get("@odata.nextLink")?.as_str().expect("a link");
        let path = link.strip_prefix(self.wire.origin()).expect("this server");
        let next = self.wire.get(path).await;
        Some(next.expect(StatusCode::OK))
    }

    /// The ids that a page and those behind it have.
    async fn follow(&self, first: Answer) -> Vec<String> {
        let mut ids = owned(&first);
        let mut page = first;
        while let Some(next) = self.next(&page).await {
            ids.extend(owned(&next));
            page = next;
        }
        ids
    }

    async fn list(&self, path: &str) -> Answer {
        self.wire.get(path).await.expect(StatusCode::OK)
    }

    async fn delete(&self, path: &str) {
        let gone = self.wire.delete(path).await;
        let _ = gone.expect(StatusCode::NO_CONTENT);
    }
}

fn limit() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": "limit", "limit": 3,
    })
}

fn owned(answer: &Answer) -> Vec<String> {
    answer.ids().into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_list_has_the_same_order_with_and_without_query_options() {
    let lists = Lists::start().await;
    let paths = lists.paths();
    let last = |path: &str| path.rsplit('/').next().map(str::to_owned);
    for operation in OPERATIONS
        .iter()
        .filter(|each| each.query.contains(&"$top"))
    {
        let is_tried = paths.iter().any(|path| last(path) == last(operation.path));
        assert!(is_tried, "{} is a list too", operation.path);
    }
    for path in paths {
        let whole = owned(&lists.list(&path).await);
        assert!(whole.len() > 2, "{path}: {whole:?}");
        for query in ["$select=id", "$count=true", "$filter=true", "$orderby=null"] {
            let listed = lists.list(&format!("{path}?{query}")).await;
            assert_eq!(owned(&listed), whole, "{path}?{query}");
        }
        // One by one: a row that were not behind the one before it would be missing.
        let first = lists.list(&format!("{path}?$top=1")).await;
        assert_eq!(lists.follow(first).await, whole, "{path}");
    }
    // The built-in configurations are created at one time, and are equal in it.
    let ordered = format!("{CONFIGURATIONS}?$orderby=createdDateTime");
    let whole = owned(&lists.list(CONFIGURATIONS).await);
    assert_eq!(owned(&lists.list(&ordered).await)[..5], whole[..5]);
}

#[tokio::test]
async fn what_stays_is_on_one_page_whatever_is_written() {
    for query in [
        "$top=7",
        "$top=7&$filter=startswith(displayName,'')%20or%20true",
        "$top=7&$select=id&$orderby=priority",
        "$top=7&$orderby=displayName%20desc,length(displayName)",
    ] {
        let lists = Lists::start().await;
        lists.create(CONFIGURATIONS, &limit()).await;
        let path = format!("{CONFIGURATIONS}?{query}");
        let whole = owned(
            &lists
                .list(&path.replace("$top=7&", "").replace("?$top=7", ""))
                .await,
        );
        let page = lists.list(&path).await;
        assert_eq!(owned(&page), whole[..7], "{query}");
        // All that can be deleted of the page, and the row that the next was to begin with.
        let built_in = owned(&lists.list(CONFIGURATIONS).await)[..5].to_vec();
        let gone: Vec<_> = whole[..8]
            .iter()
            .filter(|id| !built_in.contains(id))
            .collect();
        assert!(gone.len() > 2, "{query}: {gone:?}");
        for id in &gone {
            lists.delete(&format!("{CONFIGURATIONS}/{id}")).await;
        }
        let added = lists.create(CONFIGURATIONS, &limit()).await;
        let mut rest = lists.follow(lists.next(&page).await.expect("a page")).await;
        rest.retain(|id| *id != added);
        let mut expected = whole[7..].to_vec();
        expected.retain(|id| !gone.contains(&id));
        assert_eq!(rest, expected, "{query}");
    }
}

#[tokio::test]
async fn lists_of_the_directory_go_on_where_they_ended() {
    let lists = Lists::start().await;
    for path in ["/beta/groups", "/beta/users", &lists.assignments()] {
        let whole = owned(&lists.list(path).await);
        let page = lists.list(&format!("{path}?$top=2")).await;
        let signed_in = lists.wire.read("/beta/me").await["id"].clone();
        let mut gone = whole[..3].to_vec();
        gone.retain(|id| signed_in != id.as_str());
        for id in &gone {
            lists.delete(&format!("{path}/{id}")).await;
        }
        let rest = lists.follow(lists.next(&page).await.expect("a page")).await;
        let mut expected = whole[2..].to_vec();
        expected.retain(|id| !gone.contains(id));
        assert_eq!(rest, expected, "{path}");
    }
}

#[tokio::test]
async fn a_token_belongs_to_its_list_and_its_options() {
    let lists = Lists::start().await;
    let page = lists
        .list(&format!("{CONFIGURATIONS}?$top=2&$orderby=priority"))
        .await;
    let link = page.body["@odata.nextLink"].as_str().expect("a link");
    let (_, token) = link.split_once("$skiptoken=").expect("a token");
    let mine = "/beta/me/deviceEnrollmentConfigurations";
    for (path, options) in [
        (CONFIGURATIONS, "$top=2&$orderby=priority%20desc"),
        (CONFIGURATIONS, "$top=2"),
        (CONFIGURATIONS, "$top=2&$orderby=priority&$filter=true"),
        (CONFIGURATIONS, "$top=2&$orderby=priority&$select=id"),
        (mine, "$top=2&$orderby=priority"),
    ] {
        let path = format!("{path}?{options}&$skiptoken={token}");
        let refused = lists.wire.get(&path).await;
        let refused = refused.expect(StatusCode::BAD_REQUEST);
        let message = refused.message();
        assert!(
            message.starts_with("Query option '$skiptoken'"),
            "{message}"
        );
        assert!(
            message.contains("other options; follow '@odata.nextLink'"),
            "{message}"
        );
    }
    let respelled = format!("{CONFIGURATIONS}?orderby=priority+asc&TOP=2&$skiptoken={token}");
    assert_eq!(lists.list(&respelled).await.rows().len(), 2);
}

#[tokio::test]
async fn every_next_link_can_be_followed() {
    let lists = Lists::start().await;
    let mut long = limit();
    // So that the list is a large one, too, which is shaped elsewhere.
    let mut ids = Vec::new();
    for last in ["b", "a", "c"] {
        long["description"] = format!("{}{last}", "\u{e9}".repeat(10_000)).into();
        ids.push(lists.create(CONFIGURATIONS, &long).await);
    }
    // The longest there is, and as much again of what is written otherwise in a link.
    let filter = |length: usize| format!("$filter=id%20ne%20'{}'", "x".repeat(length));
    let longest = filter(8 * 1024 - "$top=1&".len() - filter(0).len());
    for query in [
        "$orderby=description%20desc",
        "$orderby=description,concat(description,id)%20desc",
        &longest,
        &filter(1_000).replace('x', "%78"),
    ] {
        let path = format!("{CONFIGURATIONS}?$top=1&{query}");
        let whole = owned(&lists.list(&path.replace("$top=1&", "")).await);
        let followed = lists.follow(lists.list(&path).await).await;
        assert_eq!(followed, whole, "{query}");
    }
    for query in [
        format!("$top=1&{longest}x"),
        filter(3_000).replace('x', "\""),
    ] {
        let refused = lists.wire.get(&format!("{CONFIGURATIONS}?{query}")).await;
        let refused = refused.expect(StatusCode::URI_TOO_LONG);
        assert!(refused.message().contains("8192 bytes beside '$skiptoken'"));
    }
    // A value that is in no token is looked for in the element, which has to be there.
    let path = format!("{CONFIGURATIONS}?$top=1&$orderby=description%20desc");
    let page = lists.list(&path).await;
    assert_eq!(owned(&page), ids[2..]);
    lists.delete(&format!("{CONFIGURATIONS}/{}", ids[2])).await;
    let link = page.body["@odata.nextLink"].as_str().expect("a link");
    let next = link.strip_prefix(lists.wire.origin()).expect("this server");
    let lost = lists.wire.get(next).await;
    let lost = lost.expect(StatusCode::BAD_REQUEST);
    assert!(
        lost.message().contains("start again without it"),
        "{}",
        lost.message()
    );
}

#[tokio::test]
async fn an_option_has_a_limited_number_of_items() {
    let lists = Lists::start().await;
    let numbered = |item: &str, separator: &str, count: usize| {
        let items = (0..count).map(|number| item.replace('#', &number.to_string()));
        items.collect::<Vec<_>>().join(separator)
    };
    let keys = numbered("priority%20add%20#", ",", 10);
    let selected = selectable();
    let most = format!(
        "$orderby={keys},{keys}%20desc&$select={0}",
        selected[..100].join(",")
    );
    let answer = lists.list(&format!("{CONFIGURATIONS}?{most}")).await;
    let ordered = lists
        .list(&format!("{CONFIGURATIONS}?$orderby=priority"))
        .await;
    assert_eq!(answer.rows().len(), ordered.rows().len());
    let repeated = format!("{CONFIGURATIONS}?$select=id{}", ",id".repeat(150));
    assert_eq!(
        lists.list(&repeated).await.ids(),
        lists.list(CONFIGURATIONS).await.ids()
    );

    let order = numbered("length(id)%20add%20#", ",", 12);
    let filter = numbered("matchesPattern(id,'#')", "%20or%20", 11);
    for (query, option, expected) in [
        (
            format!("$select={}", selected[..101].join(",")),
            "$select",
            "'$select' has 101 different items, and may have 100",
        ),
        (
            format!("$orderby={order}"),
            "$orderby",
            "'$orderby' has 12 different items, and may have 10",
        ),
        (
            format!("$expand=assignments($orderby={order})"),
            "$expand",
            "'$orderby' has 12 different items, and may have 10",
        ),
        (
            format!("$filter={filter}"),
            "$filter",
            "more than 10 patterns",
        ),
    ] {
        let refused = lists.wire.get(&format!("{CONFIGURATIONS}?{query}")).await;
        let refused = refused.expect(StatusCode::BAD_REQUEST);
        let message = refused.message();
        assert!(
            message.starts_with(&format!("Query option '{option}', character ")),
            "{message}"
        );
        assert!(message.contains(expected), "{message}");
    }
}

/// Every property that can be selected of a configuration, by its kind; the shortest paths first,
/// of which more fit into a query.
fn selectable() -> Vec<String> {
    let Shape::Union(union) = &DeviceEnrollmentConfiguration::schema().shape else {
        panic!("configurations are of several kinds");
    };
    let paths = union.arms.iter().flat_map(|arm| {
        let Shape::Object(object) = &arm.schema.shape else {
            panic!("a configuration is an object");
        };
        let names = object.all_properties().map(|property| property.name);
        names
            .filter(|name| !name.starts_with('@'))
            .map(|name| format!("microsoft.graph.{}/{name}", arm.schema.name))
    });
    let mut paths: Vec<String> = paths.collect();
    paths.sort_by_key(String::len);
    paths
}
