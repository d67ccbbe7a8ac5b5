//! The generator's fixtures: small documents, one for each feature, each generated into modules of
//! one crate. It knows where they lie and which of them get a client, and nothing of what they say.

use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use muster_contract::bundle::Sources;
use muster_contract::emit::{Files, Home, Layout, add_root};
use muster_contract::generate;
use quote::{format_ident, quote};

/// Where the documents lie.
const DOCUMENTS: &str = "crates/contract-fixtures/positive";
/// Where their Rust goes.
const GENERATED: &str = "crates/contract-fixtures/src/generated";
/// The fixtures with a client. It is progenitor's text and takes the longest to compile, so only
/// those have one whose feature the client's own types are about.
const WITH_CLIENT: [&str; 4] = ["parameters", "patch", "responses", "unions"];

/// The generated files of every fixture.
pub(crate) fn files(workspace: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    let names = names(&workspace.join(DOCUMENTS))?;
    for name in WITH_CLIENT {
        if !names.iter().any(|known| known == name) {
            bail!("there is no fixture {name}; take it out of WITH_CLIENT");
        }
    }
    let modules: Vec<String> = names.iter().map(|name| name.replace('-', "_")).collect();
    for (name, module) in names.iter().zip(&modules) {
        generate_one(workspace, name, module, &mut files)
            .with_context(|| format!("the fixture {name}"))?;
    }
    let documents = names.iter().zip(&modules).map(|(name, module)| {
        let module = format_ident!("{module}");
        quote!((#name, <#module::api::Document as utoipa::OpenApi>::openapi))
    });
    let documents = quote! {
        /// The document of every fixture as utoipa emits it, by the fixture's name.
        pub const DOCUMENTS: &[(&str, fn() -> utoipa::openapi::OpenApi)] = &[#(#documents),*];
    };
    let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
    add_root(&mut files, GENERATED, &modules, documents)?;
    Ok(files)
}

fn generate_one(
    workspace: &Path,
    name: &str,
    module: &str,
    files: &mut Files,
) -> anyhow::Result<()> {
    let entry = format!("{name}.yaml");
    let path = workspace.join(DOCUMENTS).join(&entry);
    let text = crate::files::read(&path)?;
    let folder = format!("{GENERATED}/{module}");
    let path = format!("crate::generated::{module}");
    let has_client = WITH_CLIENT.contains(&name);
    let layout = Layout {
        model: Home::new(format!("{folder}/model"), format!("{path}::model")),
        api: format!("{folder}/api"),
        client: has_client
            .then(|| Home::new(format!("{folder}/client"), format!("{path}::client"))),
        documents: None,
    };
    let sources = Sources::from([(entry.clone(), text)]);
    files.extend(generate(&sources, &entry, &layout)?);
    let mut parts = vec!["api", "model"];
    if has_client {
        parts.insert(1, "client");
    }
    add_root(files, &folder, &parts, quote!())?;
    Ok(())
}

/// The names of the documents, in order.
fn names(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let file = entry?.file_name();
        let file = file.to_string_lossy();
        let name = file
            .strip_suffix(".yaml")
            .ok_or_else(|| anyhow!("{file} in {} is no document", folder.display()))?;
        names.push(name.to_owned());
    }
    names.sort();
    Ok(names)
}
