//! What the tenant knows of the rows of an answer: what they are related to, and where they stand
//! in their list.

use std::sync::Arc;

use muster_enrollment::{AssignmentId, Configuration, ConfigurationId, Place, Tenant};
use muster_model::EnrollmentConfigurationAssignment;
use muster_model_runtime::Described;
use muster_model_runtime::schema::Schema;
use muster_odata::{Navigation, Source};
use serde_json::Value;
use uuid::Uuid;

use super::{is_configuration, keyed};
use crate::graph::{CONFIGURATION, related};
use crate::intune::{self, Route};
use crate::representation::resources::{self, Content, home};

/// What an answer is made from.
pub(super) struct Rows {
    pub(super) tenant: Arc<Tenant>,
    pub(super) version: &'static str,
    pub(super) order: Order,
}

/// The orders that lists have without `$orderby`.
pub(super) enum Order {
    /// That of creation.
    Configurations,
    /// That of the kinds, each of which applies once.
    Effective,
    /// That of creation, in one configuration.
    Assignments(ConfigurationId),
    /// That of the ids, users first.
    Directory,
}

impl Order {
    /// The order in which an operation lists rows of a type.
    pub(super) fn of(route: &Route<'_>, rows: &'static Schema) -> Self {
        let configuration = route.key(CONFIGURATION).map(ConfigurationId::from);
        match configuration {
            _ if is_configuration(rows) => match Content::of(route.operation) {
                Some(Content::Values(_)) => Self::Effective,
                _ => Self::Configurations,
            },
            Some(id) if is_assignment(rows) => Self::Assignments(id),
            _ => Self::Directory,
        }
    }
}

impl Source for Rows {
    fn related(&self, navigation: &str, row: &Value) -> Vec<Value> {
        let id = row["id"].as_str().unwrap_or_default();
        // The row was there when this state of the tenant was read, or nothing is related to it.
        let rows = related(&self.tenant, navigation, id, self.version);
        rows.unwrap_or_default().into_iter().map(keyed).collect()
    }

    fn place(&self, row: &Value) -> String {
        let id = row["id"].as_str().unwrap_or_default();
        let place = match &self.order {
            Order::Configurations => self
                .configuration(id)
                .map(|found| of_creation(found.place())),
            Order::Effective => self.configuration(id).map(of_kind),
            Order::Assignments(configuration) => {
                let assignment = self
                    .tenant
                    .assignment(configuration, &AssignmentId::from(id));
                assignment.ok().map(|found| of_creation(found.place()))
            }
            Order::Directory => Some(self.of_identity(id)),
        };
        place.unwrap_or_default()
    }
}

impl Rows {
    fn configuration(&self, id: &str) -> Option<&Configuration> {
        self.tenant.configuration(&ConfigurationId::from(id)).ok()
    }

    fn of_identity(&self, id: &str) -> String {
        let user = id.parse().map(|id: Uuid| self.tenant.user(id).is_ok());
        let behind_users = u8::from(user != Ok(true));
        format!("{behind_users}{id}")
    }
}

fn of_creation(Place { version, number }: Place) -> String {
    format!("{version:016x}{number:08x}")
}

fn of_kind(configuration: &Configuration) -> String {
    let list = configuration.priority_list();
    let platform = list.platform.map_or(0, |platform| 1 + platform as u8);
    format!("{:02x}{platform:02x}", list.kind as u8)
}

/// What `$expand` can follow: the relationships that the document has behind the keys of the
/// collection where entities of this type are at home.
pub(super) fn navigations(schema: &'static Schema, version: &str) -> Vec<Navigation> {
    let home = home(schema).and_then(|(set, _)| Some((set, resources::operation("GET", set)?)));
    let Some((set, list)) = home else {
        return Vec::new();
    };
    let navigation = |navigation: resources::Navigation| Navigation {
        name: navigation.name,
        schema: navigation.content.declared(),
        collection: true,
        // A query is answered by one service, and that of users holds nothing of Intune's.
        expandable: intune::answers(list) == intune::answers(navigation.operation),
    };
    let listed = resources::navigations(set, version);
    listed.into_iter().map(navigation).collect()
}

fn is_assignment(schema: &'static Schema) -> bool {
    std::ptr::eq(schema, EnrollmentConfigurationAssignment::schema())
}
