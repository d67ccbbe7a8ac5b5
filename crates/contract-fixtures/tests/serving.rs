//! The generated surface behind a socket: small implementations, asked over HTTP and by the
//! generated clients.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use axum::Router;
use muster_api_runtime::{Rejection, RequestContext, Version};
use muster_contract_fixtures::{
    naming, parameters, patch, responses, security, shared_mounts, unions, versions,
};
use muster_model_runtime::Reading;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

/// Implements every fixture.
struct Everything;

/// What it fails with.
struct Fault(Rejection);

impl From<Rejection> for Fault {
    fn from(rejection: Rejection) -> Self {
        Self(rejection)
    }
}

macro_rules! service {
    ($($fixture:ident),*) => {
        $(impl $fixture::api::Service for Everything {
            type Error = Fault;

            fn body_limit(&self) -> usize {
                1000
            }

            fn reading(&self) -> Reading {
                Reading::default()
            }

            fn root_type(&self, _: &RequestContext) -> Result<Option<&'static str>, Fault> {
                Ok(None)
            }

            fn failure(&self, _: &RequestContext, Fault(rejection): Fault) -> $fixture::api::Failure {
                let message = rejection.to_string();
                let problem = $fixture::model::Problem { message };
                match rejection {
                    Rejection::Defect(_) | Rejection::Undocumented { .. } => {
                        $fixture::api::Failure::InternalServerError(problem)
                    }
                    _ => $fixture::api::Failure::BadRequest(problem),
                }
            }
        })*
    };
}

service!(
    parameters,
    patch,
    responses,
    security,
    shared_mounts,
    unions,
    versions
);

/// Serves a router on a free port until the test ends; its address.
async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

/// Asks for JSON; the status and the body, null when it is no JSON.
async fn ask(method: Method, url: String, body: Option<Value>) -> (StatusCode, Value) {
    let mut request = Client::new().request(method, url);
    if let Some(body) = body {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}

impl parameters::api::ThingsOperations for Everything {
    async fn read_everything(
        &self,
        _: &RequestContext,
        request: parameters::api::ReadEverythingRequest,
    ) -> Result<parameters::api::ReadEverythingResponse, Fault> {
        let words = format!("{request:?}");
        let body = parameters::model::Understood { words };
        Ok(parameters::api::ReadEverythingResponse::Ok(body))
    }

    async fn read_required(
        &self,
        _: &RequestContext,
        request: parameters::api::ReadRequiredRequest,
    ) -> Result<parameters::api::ReadRequiredResponse, Fault> {
        let words = format!(
            "{} {} {} {}",
            request.shared,
            request.replaced,
            request.x_required,
            request.filter.unwrap_or_default()
        );
        let body = parameters::model::Understood { words };
        Ok(parameters::api::ReadRequiredResponse::Ok(body))
    }
}

const EVERYTHING: &str =
    "true/9/-5/0.5/2.5/a%2Fb/abc/2024-05-01T12:30:00Z/123e4567-e89b-12d3-a456-426614174000";

#[tokio::test]
async fn every_scalar_travels_in_the_path_the_query_and_the_headers() {
    let origin = serve(parameters::api::router(Arc::new(Everything), "")).await;
    let query =
        "queryFlag=false&querySmall=1&queryText=%C3%A4&queryMoment=2024-05-01T12%3A30%3A00Z";
    let response = Client::new()
        .get(format!("{origin}/things/{EVERYTHING}?{query}"))
        .header("header-double", "0.25")
        .header("header-key", "123e4567-e89b-12d3-a456-426614174000")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let words = response.text().await.unwrap();
    for expected in [
        "path_flag: true",
        "path_small: 9",
        "path_large: -5",
        "path_single: 0.5",
        "path_double: 2.5",
        "path_text: \\\"a/b\\\"",
        "query_flag: Some(false)",
        "query_large: None",
        "query_text: Some(\\\"ä\\\")",
        "header_double: Some(0.25)",
        "header_key: Some(123e4567",
        "header_text: None",
    ] {
        assert!(words.contains(expected), "{expected} in {words}");
    }
}

#[tokio::test]
async fn parameters_are_judged_all_at_once() {
    let origin = serve(parameters::api::router(Arc::new(Everything), "")).await;
    let path = "maybe/10/1.5/x/0/toolong/ABC/x/x";
    let (status, body) = ask(
        Method::GET,
        format!("{origin}/things/{path}?querySmall=0"),
        None,
    )
    .await;
    assert_eq!(status, 400);
    let message = body["message"].as_str().unwrap();
    for name in [
        "pathFlag",
        "pathSmall",
        "pathLarge",
        "pathSingle",
        "pathDouble",
        "pathText",
        "pathMatched",
        "pathMoment",
        "pathKey",
        "querySmall",
    ] {
        assert!(message.contains(name), "{name} in {message}");
    }
    let (status, _) = ask(
        Method::GET,
        format!("{origin}/required?shared=a&replaced=b"),
        None,
    )
    .await;
    assert_eq!(status, 400);
    let (status, _) = ask(Method::GET, format!("{origin}/required?unknown=a"), None).await;
    assert_eq!(status, 400);
    let client = parameters::client::client::Client::new(&origin);
    let answer = client
        .read_required()
        .shared("a b")
        .replaced(2)
        .x_required(3)
        .filter("name eq 'x'")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.words, "a b 2 3 name eq 'x'");
}

fn thing(name: &str) -> responses::model::Thing {
    responses::model::Thing {
        name: name.to_owned(),
    }
}

impl responses::api::ThingsOperations for Everything {
    async fn create_thing(
        &self,
        _: &RequestContext,
        request: responses::api::CreateThingRequest,
    ) -> Result<responses::api::CreateThingResponse, Fault> {
        use responses::api::CreateThingResponse as Answer;
        Ok(match request.body.name.as_str() {
            "old" => Answer::Ok(thing("old")),
            "taken" => Answer::Conflict(responses::model::Problem {
                message: "taken".to_owned(),
            }),
            // No header can carry this.
            "unsayable" => Answer::Created {
                location: "\n".to_owned(),
                request_id: String::new(),
                body: thing(""),
            },
            name => Answer::Created {
                location: format!("/things/{name}"),
                request_id: "1".to_owned(),
                body: thing(name),
            },
        })
    }

    async fn delete_thing(
        &self,
        _: &RequestContext,
        request: responses::api::DeleteThingRequest,
    ) -> Result<responses::api::DeleteThingResponse, Fault> {
        use responses::api::DeleteThingResponse as Answer;
        Ok(match request.id.as_str() {
            "gone" => Answer::NotFound(responses::model::Problem {
                message: "gone".to_owned(),
            }),
            _ => Answer::NoContent,
        })
    }

    async fn count_things(
        &self,
        _: &RequestContext,
        _: responses::api::CountThingsRequest,
    ) -> Result<responses::api::CountThingsResponse, Fault> {
        Ok(responses::api::CountThingsResponse::Ok(3))
    }

    async fn read_text(
        &self,
        _: &RequestContext,
        _: responses::api::ReadTextRequest,
    ) -> Result<responses::api::ReadTextResponse, Fault> {
        Ok(responses::api::ReadTextResponse::Ok("words".to_owned()))
    }

    async fn read_xml(
        &self,
        _: &RequestContext,
        _: responses::api::ReadXmlRequest,
    ) -> Result<responses::api::ReadXmlResponse, Fault> {
        Ok(responses::api::ReadXmlResponse::Ok("<a/>".to_owned()))
    }

    async fn read_moved(
        &self,
        _: &RequestContext,
        _: responses::api::ReadMovedRequest,
    ) -> Result<responses::api::ReadMovedResponse, Fault> {
        let location = "/text".to_owned();
        Ok(responses::api::ReadMovedResponse::Found { location })
    }
}

#[tokio::test]
async fn answers_have_their_status_their_headers_and_their_body() {
    let origin = serve(responses::api::router(Arc::new(Everything), "")).await;
    let post = |body: Value| {
        Client::new()
            .post(format!("{origin}/things"))
            .json(&body)
            .send()
    };
    let created = post(json!({"name": "new"})).await.unwrap();
    assert_eq!(created.status(), 201);
    assert_eq!(created.headers()["location"], "/things/new");
    assert_eq!(created.headers()["request-id"], "1");
    assert_eq!(created.headers()["content-type"], "application/json");
    assert_eq!(
        created.json::<Value>().await.unwrap(),
        json!({"name": "new"})
    );
    for (body, status) in [
        (json!({"name": "old"}), 200),
        (json!({"name": "taken"}), 409),
        (json!({"name": "unsayable"}), 500),
        (json!({"name": 1}), 400),
        (json!({"name": "long".repeat(500)}), 400),
    ] {
        assert_eq!(post(body.clone()).await.unwrap().status(), status, "{body}");
    }
    let text = Client::new()
        .post(format!("{origin}/things"))
        .body("{}")
        .send();
    assert_eq!(text.await.unwrap().status(), 400);

    for (path, content_type, expected) in [
        ("/things/$count", "text/plain", "3"),
        ("/text", "text/plain", "words"),
        ("/xml", "application/xml", "<a/>"),
        // The client follows it.
        ("/moved", "text/plain", "words"),
    ] {
        let response = reqwest::get(format!("{origin}{path}")).await.unwrap();
        assert_eq!(response.headers()["content-type"], content_type, "{path}");
        assert_eq!(response.text().await.unwrap(), expected, "{path}");
    }
    let gone = Client::new()
        .delete(format!("{origin}/things/a"))
        .send()
        .await
        .unwrap();
    assert_eq!(gone.status(), 204);
    assert!(!gone.headers().contains_key("content-type"));
    let (status, body) = ask(Method::DELETE, format!("{origin}/things/gone"), None).await;
    assert_eq!((status.as_u16(), body), (404, json!({"message": "gone"})));

    let client = responses::client::client::Client::new(&origin);
    let made = client
        .create_thing()
        .body_map(|body| body.name("x"))
        .send()
        .await
        .unwrap();
    assert_eq!((made.status().as_u16(), made.name.as_str()), (201, "x"));
}

impl patch::api::ThingsOperations for Everything {
    async fn update_thing(
        &self,
        _: &RequestContext,
        request: patch::api::UpdateThingRequest,
    ) -> Result<patch::api::UpdateThingResponse, Fault> {
        let mut thing: patch::model::Thing = serde_json::from_value(json!({
            "id": request.id, "note": "old", "name": "old", "nullable": "old", "inner": {"x": 1},
            "moment": "2024-05-01T12:30:00Z", "list": ["old"], "count": 3,
            "always": {"lower": 1, "upper": 2, "maybe": {"lower": 3}},
            "shape": {"kind": "circle", "radius": 1.0},
        }))
        .unwrap();
        request.body.apply(&mut thing);
        Ok(patch::api::UpdateThingResponse::Ok(thing))
    }

    async fn update_shape(
        &self,
        _: &RequestContext,
        request: patch::api::UpdateShapeRequest,
    ) -> Result<patch::api::UpdateShapeResponse, Fault> {
        let value = json!({"kind": "#shape.circle", "name": request.id, "radius": 1.0});
        let mut shape: patch::model::Shape = serde_json::from_value(value).unwrap();
        match request.body.apply(&mut shape) {
            Ok(()) => Ok(patch::api::UpdateShapeResponse::Ok(shape)),
            Err(other) => Err(Fault(Rejection::UnreadableBody(other.tag().to_owned()))),
        }
    }
}

#[tokio::test]
async fn changes_leave_alone_what_they_do_not_mention() {
    let origin = serve(patch::api::router(Arc::new(Everything), "")).await;
    let before = json!({
        "id": "k", "note": "old", "name": "old", "nullable": "old", "moment": "2024-05-01T12:30:00Z",
        "inner": {"x": 1}, "bounds": null, "list": ["old"], "count": 3,
        "always": {"lower": 1, "upper": 2, "maybe": {"lower": 3, "upper": null}},
        "shape": {"kind": "#shape.circle", "name": null, "radius": 1.0},
    });
    let patch = |change: &Value| {
        let thing = format!("{origin}/things/k");
        ask(Method::PATCH, thing, Some(change.clone()))
    };
    for change in [
        json!({}),
        json!({"nullable": null}),
        json!({"nullable": "new", "moment": null, "inner": null}),
        json!({"inner": {"x": 2}, "list": [], "count": 0, "note": "new", "name": "new"}),
        json!({"shape": {"kind": "square", "name": "s", "side": 2.0}}),
    ] {
        let (status, body) = patch(&change).await;
        let mut after = before.clone();
        for (name, value) in change.as_object().unwrap() {
            after[name] = value.clone();
        }
        assert_eq!((status.as_u16(), body), (200, after), "{change}");
    }
    let (_, body) = patch(&json!({"id": "mine"})).await;
    assert_eq!(body, before);
    for (change, name, value) in [
        (
            json!({"bounds": {"upper": 5}}),
            "bounds",
            json!({"lower": 0, "upper": 5}),
        ),
        (
            json!({"bounds": {}}),
            "bounds",
            json!({"lower": 0, "upper": null}),
        ),
        (
            json!({"always": {"upper": null, "maybe": {"upper": 4}}}),
            "always",
            json!({"lower": 1, "upper": null, "maybe": {"lower": 3, "upper": 4}}),
        ),
    ] {
        let (status, body) = patch(&change).await;
        let mut after = before.clone();
        after[name] = value;
        assert_eq!((status.as_u16(), body), (200, after), "{change}");
    }
    let (status, _) = patch(&json!({"name": ""})).await;
    assert_eq!(status, 400);

    let url = format!("{origin}/shapes/s");
    let (_, body) = ask(
        Method::PATCH,
        url.clone(),
        Some(json!({"kind": "circle", "radius": 2.0})),
    )
    .await;
    assert_eq!(
        body,
        json!({"kind": "#shape.circle", "name": "s", "radius": 2.0})
    );
    let (status, body) = ask(Method::PATCH, url, Some(json!({"kind": "square"}))).await;
    assert_eq!(status, 400);
    assert!(
        body["message"].as_str().unwrap().contains("square"),
        "{body}"
    );
}

impl versions::api::ThingsOperations for Everything {
    async fn echo(
        &self,
        _: &RequestContext,
        request: versions::api::EchoRequest,
    ) -> Result<versions::api::EchoResponse, Fault> {
        let mut thing = request.body;
        thing.fresh = 7;
        Ok(versions::api::EchoResponse::Ok(thing))
    }

    async fn read_news(
        &self,
        _: &RequestContext,
        _: versions::api::ReadNewsRequest,
    ) -> Result<versions::api::ReadNewsResponse, Fault> {
        let headline = Some("new".to_owned());
        Ok(versions::api::ReadNewsResponse::Ok(versions::model::News {
            headline,
        }))
    }
}

#[tokio::test]
async fn a_version_shows_what_it_has() {
    for (version, has_news, extreme) in [("v1.0", 405, 400), ("beta", 200, 200)] {
        let router = versions::api::router(Arc::new(Everything), version);
        let version: &'static str = version;
        let origin = serve(router.layer(axum::Extension(Version(version)))).await;
        let (status, _) = ask(Method::GET, format!("{origin}/things"), None).await;
        assert_eq!(status.as_u16(), has_news, "{version}");
        let mut body = json!({"name": "a", "level": "extreme"});
        if version == "beta" {
            body["fresh"] = json!(1);
        }
        let (status, answer) = ask(Method::POST, format!("{origin}/things"), Some(body)).await;
        assert_eq!(status.as_u16(), extreme, "{version} {answer}");
    }
    assert_eq!(versions::api::VERSIONS, ["v1.0", "beta"]);
    assert!(!versions::api::OPERATIONS[1].versions.include("v1.0"));
}

impl unions::api::ThingsOperations for Everything {
    async fn echo(
        &self,
        _: &RequestContext,
        request: unions::api::EchoRequest,
    ) -> Result<unions::api::EchoResponse, Fault> {
        Ok(unions::api::EchoResponse::Ok(request.body))
    }

    async fn echo_shape(
        &self,
        _: &RequestContext,
        request: unions::api::EchoShapeRequest,
    ) -> Result<unions::api::EchoShapeResponse, Fault> {
        let mut shape = request.body;
        shape.base_mut().name = Some(shape.tag().to_owned());
        Ok(unions::api::EchoShapeResponse::Ok(shape))
    }
}

#[tokio::test]
async fn the_client_reads_the_arm_that_was_written() {
    use unions::client::open_types::{Mood, Shape};
    let origin = serve(unions::api::router(Arc::new(Everything), "")).await;
    let client = unions::client::client::Client::new(&origin);
    let shape = |value: Value| serde_json::from_value::<Shape>(value).unwrap();
    let answer = client
        .echo_shape()
        .body(shape(json!({"kind": "circle", "radius": 2.0})))
        .send()
        .await
        .unwrap();
    match answer.into_inner() {
        Shape::Circle(circle) => {
            assert_eq!(
                (circle.radius, circle.name.as_deref()),
                (2.0, Some("#shape.circle"))
            );
        }
        other => panic!("another arm: {other:?}"),
    }
    // What the client does not know, it keeps.
    let unknown = shape(json!({"kind": "triangle", "sides": 3}));
    assert!(matches!(unknown, Shape::Unrecognized(_)));
    assert_eq!(
        serde_json::to_value(&unknown).unwrap(),
        json!({"kind": "triangle", "sides": 3})
    );
    assert_eq!(
        serde_json::from_value::<Mood>(json!("so-so"))
            .unwrap()
            .as_str(),
        "so-so"
    );
    assert!(client.echo_shape().body(unknown).send().await.is_err());
}

impl shared_mounts::api::ThingsOperations for Everything {
    async fn get_thing(
        &self,
        _: &RequestContext,
        root: shared_mounts::api::ThingsRoot,
        request: shared_mounts::api::GetThingRequest,
    ) -> Result<shared_mounts::api::GetThingResponse, Fault> {
        let place = format!("{root:?} {} {:?}", request.id, request.select);
        Ok(shared_mounts::api::GetThingResponse::Ok(
            shared_mounts::model::Thing { r#where: place },
        ))
    }

    async fn delete_thing(
        &self,
        _: &RequestContext,
        _: shared_mounts::api::ThingsRoot,
        _: shared_mounts::api::DeleteThingRequest,
    ) -> Result<shared_mounts::api::DeleteThingResponse, Fault> {
        Ok(shared_mounts::api::DeleteThingResponse::NoContent)
    }
}

impl shared_mounts::api::OthersOperations for Everything {
    async fn read_others(
        &self,
        _: &RequestContext,
        _: shared_mounts::api::ReadOthersRequest,
    ) -> Result<shared_mounts::api::ReadOthersResponse, Fault> {
        Ok(shared_mounts::api::ReadOthersResponse::NoContent)
    }
}

#[tokio::test]
async fn a_shared_operation_knows_where_it_was_called() {
    let origin = serve(shared_mounts::api::router(Arc::new(Everything), "")).await;
    for (path, expected) in [
        ("/me/things/a", "Me a None"),
        (
            "/users/u1/things/a?$select=x",
            "Users { user_id: \"u1\" } a Some(\"x\")",
        ),
        (
            "/groups/g/2/things/a",
            "Groups { group_id: \"g\", number: 2 } a None",
        ),
    ] {
        let (status, body) = ask(Method::GET, format!("{origin}{path}"), None).await;
        assert_eq!(
            (status.as_u16(), body),
            (200, json!({"where": expected})),
            "{path}"
        );
    }
    for (method, path, expected) in [
        (Method::GET, "/users/u/things/a", 400),
        (Method::GET, "/groups/g/x/things/a", 400),
        (Method::DELETE, "/me/things/a", 204),
        (Method::DELETE, "/groups/g/2/things/a", 405),
        (Method::GET, "/others", 204),
    ] {
        let (status, _) = ask(method.clone(), format!("{origin}{path}"), None).await;
        assert_eq!(status.as_u16(), expected, "{method} {path}");
    }
}

#[test]
fn security_is_written_down_as_data() {
    let scopes: Vec<_> = security::api::OPERATIONS
        .iter()
        .map(|operation| operation.scopes)
        .collect();
    let expected: [&[&[&str]]; 3] = [
        &[],
        &[&["Things.Read", "Things.Extra"], &["Things.Write"]],
        &[&[]],
    ];
    assert_eq!(scopes, expected);
}

impl naming::api::Service for Everything {
    type Error = Fault;

    fn body_limit(&self) -> usize {
        1000
    }

    fn reading(&self) -> Reading {
        Reading::default()
    }

    fn root_type(&self, _: &RequestContext) -> Result<Option<&'static str>, Fault> {
        Ok(None)
    }

    fn failure(&self, _: &RequestContext, Fault(rejection): Fault) -> naming::api::Failure {
        let message = rejection.to_string();
        naming::api::Failure::InternalServerError(naming::model::Error2 { message })
    }
}

impl naming::api::TypeOperations for Everything {
    async fn self_(
        &self,
        _: &RequestContext,
        request: naming::api::SelfRequest,
    ) -> Result<naming::api::SelfResponse, Fault> {
        let words = format!(
            "{} {} {} {} {} {:?} {:?} {:?}",
            request.r#type,
            request.self_,
            request.r#ref,
            request.a_b,
            request.context,
            request.limit,
            request.request,
            request.request2,
        );
        Ok(naming::api::SelfResponse::Ok {
            projection2: words,
            body2: "b".to_owned(),
            r#type: "t".to_owned(),
            body: request.body2,
        })
    }

    async fn get_thing(
        &self,
        _: &RequestContext,
        _: naming::api::GetThingRequest,
    ) -> Result<naming::api::GetThingResponse, Fault> {
        let option = serde_json::from_value(json!({"Some": "x"})).unwrap();
        Ok(naming::api::GetThingResponse::Ok(option))
    }

    async fn get_thing2(
        &self,
        _: &RequestContext,
        _: naming::api::GetThingRequest2,
    ) -> Result<naming::api::GetThingResponse2, Fault> {
        Ok(naming::api::GetThingResponse2::NoContent)
    }
}

impl naming::api::TypeOperations2 for Everything {
    async fn get_thing(
        &self,
        _: &RequestContext,
        _: naming::api::GetThingRequest3,
    ) -> Result<naming::api::GetThingResponse3, Fault> {
        Ok(naming::api::GetThingResponse3::NoContent)
    }
}

impl naming::api::SelfOperations for Everything {
    async fn clone(
        &self,
        _: &RequestContext,
        _: naming::api::CloneRequest,
    ) -> Result<naming::api::CloneResponse, Fault> {
        Ok(naming::api::CloneResponse::NoContent)
    }

    async fn failure2(
        &self,
        _: &RequestContext,
        _: naming::api::FailureRequest,
    ) -> Result<naming::api::FailureResponse, Fault> {
        Ok(naming::api::FailureResponse::NoContent)
    }

    async fn body_limit2(
        &self,
        _: &RequestContext,
        _: naming::api::BodyLimitRequest,
    ) -> Result<naming::api::BodyLimitResponse, Fault> {
        Ok(naming::api::BodyLimitResponse::NoContent)
    }

    async fn n_10_downing_street(
        &self,
        _: &RequestContext,
        _: naming::api::N10DowningStreetRequest,
    ) -> Result<naming::api::N10DowningStreetResponse, Fault> {
        Ok(naming::api::N10DowningStreetResponse::NoContent)
    }
}

#[tokio::test]
async fn names_that_rust_would_rather_not_have_are_served() {
    let origin = serve(naming::api::router(Arc::new(Everything), "")).await;
    let response = Client::new()
        .post(format!(
            "{origin}/things/t/s/r/a/c?limit=5&request=q&Request=Q&body=b&input=i"
        ))
        .header("request", "h")
        .json(&json!({"self": "me", "$ref": "r", "rest": 1}))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let words = response.headers()["projection"].to_str().unwrap();
    assert_eq!(words, "t s r a c Some(5) Some(\"q\") Some(\"Q\")");
    assert_eq!(response.headers()["type"], "t");
    let body = response.json::<Value>().await.unwrap();
    assert_eq!(body, json!({"self": "me", "$ref": "r", "rest": 1}));
    for (method, path, expected) in [
        (Method::GET, "/collide", 200),
        (Method::PUT, "/collide", 204),
        (Method::POST, "/collide", 204),
        (Method::GET, "/clone", 204),
        (Method::PUT, "/clone", 204),
        (Method::POST, "/clone", 204),
        (Method::DELETE, "/clone", 204),
    ] {
        let (status, _) = ask(method.clone(), format!("{origin}{path}"), None).await;
        assert_eq!(status.as_u16(), expected, "{method} {path}");
    }
}
