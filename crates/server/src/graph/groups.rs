//! Operations on groups and their direct members.

use axum::http::Uri;
use muster_api::*;
use muster_enrollment::{Group, Member, Refusal, Tenant};
use muster_model::{DirectoryObjectCollection, GroupCollection};
use muster_odata::path::{Template, normalize};
use percent_encoding::percent_decode_str;

use super::Graph;
use super::related::members;
use super::request::{Precondition, find_user, location, object_id, tenant};
use crate::fault::Fault;
use crate::paths::Target;
use crate::representation::entity_tag;
use crate::tenants::DEFAULT_TENANT;

impl GroupsOperations for Graph {
    async fn list_groups(
        &self,
        context: &RequestContext,
        _: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, Fault> {
        let tenant = tenant(context)?.read();
        Ok(ListGroupsResponse::Ok(GroupCollection {
            odata_context: None,
            odata_count: None,
            odata_next_link: None,
            value: tenant
                .groups()
                .map(|group| group.resource().clone())
                .collect(),
        }))
    }

    async fn create_group(
        &self,
        context: &RequestContext,
        request: CreateGroupRequest,
    ) -> Result<CreateGroupResponse, Fault> {
        let created = tenant(context)?
            .write(|tenant, circumstances| {
                let group = Group::new(circumstances.identifiers.next(), request.body.clone());
                Ok::<_, Fault>(tenant.put_group(group.clone())?.map(|()| group))
            })
            .await?;
        let body = created.resource().clone();
        Ok(CreateGroupResponse::Created {
            e_tag: entity_tag::tag(&body),
            location: location(context, &body.base.id),
            body,
        })
    }

    async fn get_group(
        &self,
        context: &RequestContext,
        request: GetGroupRequest,
    ) -> Result<GetGroupResponse, Fault> {
        let tenant = tenant(context)?.read();
        let group = tenant.group(object_id(&request.group_id)?)?;
        let body = group.resource().clone();
        Ok(GetGroupResponse::Ok {
            e_tag: entity_tag::tag(&body),
            body,
        })
    }

    async fn update_group(
        &self,
        context: &RequestContext,
        request: UpdateGroupRequest,
    ) -> Result<UpdateGroupResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        tenant(context)?
            .write(|tenant, _| {
                let id = object_id(&request.group_id)?;
                let mut resource = tenant.group(id)?.resource().clone();
                precondition.check(|| entity_tag::tag(&resource))?;
                request.body.clone().apply(&mut resource);
                Ok::<_, Fault>(tenant.put_group(Group::new(id, resource))?)
            })
            .await?;
        Ok(UpdateGroupResponse::NoContent)
    }

    async fn delete_group(
        &self,
        context: &RequestContext,
        request: DeleteGroupRequest,
    ) -> Result<DeleteGroupResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        tenant(context)?
            .write(|tenant, _| {
                let id = object_id(&request.group_id)?;
                let found = tenant.group(id)?;
                precondition.check(|| entity_tag::tag(found.resource()))?;
                Ok::<_, Fault>(tenant.remove_group(id)?)
            })
            .await?;
        Ok(DeleteGroupResponse::NoContent)
    }

    async fn list_group_members(
        &self,
        context: &RequestContext,
        request: ListGroupMembersRequest,
    ) -> Result<ListGroupMembersResponse, Fault> {
        let tenant = tenant(context)?.read();
        let value = members(&tenant, object_id(&request.group_id)?)?;
        Ok(ListGroupMembersResponse::Ok(DirectoryObjectCollection {
            odata_context: None,
            odata_count: None,
            odata_next_link: None,
            value,
        }))
    }

    async fn add_group_member(
        &self,
        context: &RequestContext,
        request: AddGroupMemberRequest,
    ) -> Result<AddGroupMemberResponse, Fault> {
        tenant(context)?
            .write(|tenant, _| {
                let group = object_id(&request.group_id)?;
                tenant.group(group)?;
                let member = referred(tenant, &request.body.odata_id)?;
                Ok::<_, Fault>(tenant.add_member(group, member)?)
            })
            .await?;
        Ok(AddGroupMemberResponse::NoContent)
    }

    async fn remove_group_member(
        &self,
        context: &RequestContext,
        request: RemoveGroupMemberRequest,
    ) -> Result<RemoveGroupMemberResponse, Fault> {
        // A membership is there or not; it has no other states.
        Precondition::of(&request.if_match, &request.if_none_match)?.refuse()?;
        tenant(context)?
            .write(|tenant, _| {
                let group = object_id(&request.group_id)?;
                tenant.group(group)?;
                let member = find_member(tenant, &request.directory_object_id)?;
                tenant.remove_member(group, member)
            })
            .await?;
        Ok(RemoveGroupMemberResponse::NoContent)
    }
}

fn find_member(tenant: &Tenant, key: &str) -> Result<Member, Refusal> {
    let id = object_id(key)?;
    if tenant.user(id).is_ok() {
        return Ok(Member::User(id));
    }
    tenant
        .group(id)
        .map(|_| Member::Group(id))
        .map_err(|_| Refusal::ObjectNotFound {
            key: key.to_owned(),
        })
}

/// The collections whose objects a reference can name.
const REFERABLE: [Template<'_>; 3] = [
    entity("/directoryObjects/{directoryObject-id}"),
    entity("/users/{user-id}"),
    entity("/groups/{group-id}"),
];

const fn entity(path: &str) -> Template<'_> {
    Template {
        path,
        is_call: false,
        is_served: true,
    }
}

/// What a reference names: the URL of a directory object, a user or a group, on any host
/// (<https://learn.microsoft.com/en-us/graph/api/group-post-members>). A base path in it has to be
/// the tenant's own; without one, as Microsoft writes it, the object is looked for in this tenant.
fn referred(tenant: &Tenant, url: &str) -> Result<Member, Fault> {
    let malformed = || Fault::NotAReference {
        url: url.to_owned(),
    };
    let target: Uri = url.parse().map_err(|_| malformed())?;
    let target = Target::of(target.path()).ok_or_else(malformed)?;
    let path = normalize(target.rest, &REFERABLE).map_err(|_| malformed())?;
    let mut segments = path.split('/').skip(1);
    let (collection, key) = segments.next().zip(segments.next()).ok_or_else(malformed)?;
    let key = percent_decode_str(key).decode_utf8_lossy();
    if ![tenant.id(), DEFAULT_TENANT].contains(&target.tenant) {
        let key = url.to_owned();
        return Err(Refusal::ObjectNotFound { key }.into());
    }
    Ok(match collection {
        "users" => Member::User(find_user(tenant, &key)?),
        "groups" => Member::Group(tenant.group(object_id(&key)?)?.id()),
        _ => find_member(tenant, &key)?,
    })
}
