//! Operations on the service as a whole.

use muster_api::*;

use super::{Graph, batch};
use crate::fault::Fault;

impl ServiceOperations for Graph {
    async fn send_batch(
        &self,
        context: &RequestContext,
        request: SendBatchRequest,
    ) -> Result<SendBatchResponse, Fault> {
        let answers = batch::run(self, context, request.body).await?;
        Ok(SendBatchResponse::Ok(answers))
    }

    async fn get_metadata(
        &self,
        context: &RequestContext,
        _: GetMetadataRequest,
    ) -> Result<GetMetadataResponse, Fault> {
        let version = context.version();
        match muster_api::metadata(version) {
            Some(model) => Ok(GetMetadataResponse::Ok(model.to_owned())),
            None => Err(Fault::NotServed {
                what: format!("model of version '{version}'"),
            }),
        }
    }
}
