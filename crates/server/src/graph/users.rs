//! Operations on users, and what concerns one of them: the groups the user is in and the
//! configurations that apply.

use muster_api::*;
use muster_enrollment::User;
use muster_model::{DirectoryObjectCollection, UserCollection};

use super::Graph;
use super::configurations::{collection, is_known};
use super::related::groups_of;
use super::request::{Precondition, Subject, find_user, location, tenant};
use crate::fault::Fault;
use crate::representation::entity_tag;
use crate::tenants::DEFAULT_USER;

impl UsersOperations for Graph {
    async fn get_me(
        &self,
        context: &RequestContext,
        _: GetMeRequest,
    ) -> Result<GetMeResponse, Fault> {
        let tenant = tenant(context)?.read();
        let body = tenant.user(DEFAULT_USER)?.resource().clone();
        Ok(GetMeResponse::Ok {
            e_tag: entity_tag::tag(&body),
            body,
        })
    }

    async fn list_transitive_member_of(
        &self,
        context: &RequestContext,
        root: UsersRoot,
        _: ListTransitiveMemberOfRequest,
    ) -> Result<ListTransitiveMemberOfResponse, Fault> {
        let tenant = tenant(context)?.read();
        let value = match Subject::from(&root).user(&tenant)? {
            Some(user) => groups_of(&tenant, user)?,
            None => Vec::new(),
        };
        Ok(ListTransitiveMemberOfResponse::Ok(
            DirectoryObjectCollection {
                odata_context: None,
                odata_count: None,
                odata_next_link: None,
                value,
            },
        ))
    }

    async fn get_effective_device_enrollment_configurations(
        &self,
        context: &RequestContext,
        root: UsersRoot,
        _: GetEffectiveDeviceEnrollmentConfigurationsRequest,
    ) -> Result<GetEffectiveDeviceEnrollmentConfigurationsResponse, Fault> {
        let tenant = tenant(context)?.read();
        let mut applying = Vec::new();
        if let Some(user) = Subject::from(&root).user(&tenant)? {
            applying = tenant.effective(user)?;
        }
        let known = applying
            .iter()
            .map(|effective| effective.configuration)
            .filter(|configuration| is_known(configuration, context));
        Ok(GetEffectiveDeviceEnrollmentConfigurationsResponse::Ok(
            collection(known),
        ))
    }

    async fn list_users(
        &self,
        context: &RequestContext,
        _: ListUsersRequest,
    ) -> Result<ListUsersResponse, Fault> {
        let tenant = tenant(context)?.read();
        Ok(ListUsersResponse::Ok(UserCollection {
            odata_context: None,
            odata_count: None,
            odata_next_link: None,
            value: tenant.users().map(|user| user.resource().clone()).collect(),
        }))
    }

    async fn create_user(
        &self,
        context: &RequestContext,
        request: CreateUserRequest,
    ) -> Result<CreateUserResponse, Fault> {
        let created = tenant(context)?
            .write(|tenant, circumstances| {
                let user = User::new(circumstances.identifiers.next(), request.body.clone());
                Ok::<_, Fault>(tenant.put_user(user.clone())?.map(|()| user))
            })
            .await?;
        let body = created.resource().clone();
        Ok(CreateUserResponse::Created {
            e_tag: entity_tag::tag(&body),
            location: location(context, &body.base.id),
            body,
        })
    }

    async fn get_user(
        &self,
        context: &RequestContext,
        request: GetUserRequest,
    ) -> Result<GetUserResponse, Fault> {
        let tenant = tenant(context)?.read();
        let user = tenant.user(find_user(&tenant, &request.user_id)?)?;
        let body = user.resource().clone();
        Ok(GetUserResponse::Ok {
            e_tag: entity_tag::tag(&body),
            body,
        })
    }

    async fn update_user(
        &self,
        context: &RequestContext,
        request: UpdateUserRequest,
    ) -> Result<UpdateUserResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        tenant(context)?
            .write(|tenant, _| {
                let id = find_user(tenant, &request.user_id)?;
                let mut resource = tenant.user(id)?.resource().clone();
                precondition.check(|| entity_tag::tag(&resource))?;
                request.body.clone().apply(&mut resource);
                Ok::<_, Fault>(tenant.put_user(User::new(id, resource))?)
            })
            .await?;
        Ok(UpdateUserResponse::NoContent)
    }

    async fn delete_user(
        &self,
        context: &RequestContext,
        request: DeleteUserRequest,
    ) -> Result<DeleteUserResponse, Fault> {
        let precondition = Precondition::of(&request.if_match, &request.if_none_match)?;
        tenant(context)?
            .write(|tenant, _| {
                let id = find_user(tenant, &request.user_id)?;
                let found = tenant.user(id)?;
                precondition.check(|| entity_tag::tag(found.resource()))?;
                if id == DEFAULT_USER {
                    return Err(Fault::SignedInUserStays);
                }
                Ok(tenant.remove_user(id)?)
            })
            .await?;
        Ok(DeleteUserResponse::NoContent)
    }
}
