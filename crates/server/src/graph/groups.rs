//! Operations on groups and their direct members.

use muster_api::*;
use muster_enrollment::{Group, Member, Refusal, Tenant};
use muster_model::{DirectoryObject, DirectoryObjectCollection, GroupCollection};

use super::Graph;
use super::request::{location, object_id, refuse_condition};
use crate::fault::Fault;

impl GroupsOperations for Graph {
    async fn list_groups(
        &self,
        _: &RequestContext,
        _: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, Fault> {
        let tenant = self.tenants.read();
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
        let created = self
            .tenants
            .write(|tenant, circumstances| {
                let group = Group::new(circumstances.identifiers.next(), request.body.clone());
                Ok::<_, Fault>(tenant.put_group(group.clone())?.map(|()| group))
            })
            .await?;
        let body = created.resource().clone();
        Ok(CreateGroupResponse::Created {
            location: location(context, &body.base.id),
            body,
        })
    }

    async fn get_group(
        &self,
        _: &RequestContext,
        request: GetGroupRequest,
    ) -> Result<GetGroupResponse, Fault> {
        let tenant = self.tenants.read();
        let group = tenant.group(object_id(&request.group_id)?)?;
        Ok(GetGroupResponse::Ok(group.resource().clone()))
    }

    async fn update_group(
        &self,
        _: &RequestContext,
        request: UpdateGroupRequest,
    ) -> Result<UpdateGroupResponse, Fault> {
        refuse_condition(request.if_match.as_deref())?;
        self.tenants
            .write(|tenant, _| {
                let id = object_id(&request.group_id)?;
                let mut resource = tenant.group(id)?.resource().clone();
                request.body.clone().apply(&mut resource);
                tenant.put_group(Group::new(id, resource))
            })
            .await?;
        Ok(UpdateGroupResponse::NoContent)
    }

    async fn delete_group(
        &self,
        _: &RequestContext,
        request: DeleteGroupRequest,
    ) -> Result<DeleteGroupResponse, Fault> {
        refuse_condition(request.if_match.as_deref())?;
        self.tenants
            .write(|tenant, _| tenant.remove_group(object_id(&request.group_id)?))
            .await?;
        Ok(DeleteGroupResponse::NoContent)
    }

    async fn list_group_members(
        &self,
        _: &RequestContext,
        request: ListGroupMembersRequest,
    ) -> Result<ListGroupMembersResponse, Fault> {
        let tenant = self.tenants.read();
        let mut value = Vec::new();
        for member in tenant.members(object_id(&request.group_id)?)? {
            value.push(match member {
                Member::User(user) => DirectoryObject::from(tenant.user(user)?.resource().clone()),
                Member::Group(group) => {
                    DirectoryObject::from(tenant.group(group)?.resource().clone())
                }
            });
        }
        Ok(ListGroupMembersResponse::Ok(DirectoryObjectCollection {
            odata_context: None,
            odata_count: None,
            odata_next_link: None,
            value,
        }))
    }

    async fn add_group_member(
        &self,
        _: &RequestContext,
        request: AddGroupMemberRequest,
    ) -> Result<AddGroupMemberResponse, Fault> {
        self.tenants
            .write(|tenant, _| {
                let group = object_id(&request.group_id)?;
                tenant.group(group)?;
                // The reference is the URL of the object; only its last segment says which one.
                let url = request.body.odata_id.trim_end_matches('/');
                let member = find_member(tenant, url.rsplit('/').next().unwrap_or(url))?;
                tenant.add_member(group, member)
            })
            .await?;
        Ok(AddGroupMemberResponse::NoContent)
    }

    async fn remove_group_member(
        &self,
        _: &RequestContext,
        request: RemoveGroupMemberRequest,
    ) -> Result<RemoveGroupMemberResponse, Fault> {
        self.tenants
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
