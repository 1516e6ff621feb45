//! Where things are: the project, the target folder, the cache, the temporary folder.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The folders of this run.
pub(crate) struct Place {
    /// The root of the project.
    pub(crate) root: PathBuf,
    /// Where Cargo puts the programs that it builds.
    built: PathBuf,
    /// Cargo's target folder, wherever the user has it.
    pub(crate) target: PathBuf,
    /// For tools that are slow to build: `$XDG_CACHE_HOME/esmero` or `~/.cache/esmero`.
    pub(crate) cache: PathBuf,
}

impl Place {
    /// Finds the folders from this program's own path and the environment.
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the project")?.to_path_buf();
        let program = std::env::current_exe().context("find this program's own path")?;
        // Cargo has put this program into <target>/debug. A target folder that somebody else made has no mark of Cargo.
        let built = program.parent().context("this program lies in a folder")?.to_path_buf();
        let target = built.parent().context("what is built lies in the target folder")?.to_path_buf();
        let cache = std::env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
            .map_or_else(|| target.join("cache"), |folder| folder.join("esmero"));
        Ok(Self { root, built, target, cache })
    }

    /// The program that the browser stories, the crash test and the two nodes run.
    pub(crate) fn binary(&self) -> PathBuf {
        self.built.join("esmero")
    }
}

/// A temporary folder that other users may enter but not list or change: the servers run as somebody else.
pub(crate) fn temporary_folder() -> Result<tempfile::TempDir> {
    let folder = tempfile::Builder::new().prefix("esmero-").tempdir().context("make a temporary folder")?;
    set_mode(folder.path(), 0o711)?;
    Ok(folder)
}

/// Makes a folder with this mode, and gives it to `owner` (user id, group id) if there is one.
pub(crate) fn make_folder(path: &Path, mode: u32, owner: Option<(u32, u32)>) -> Result<()> {
    std::fs::create_dir_all(path).with_context(|| format!("make the folder {}", path.display()))?;
    set_mode(path, mode)?;
    give_to(path, owner)
}

/// Writes a text file, readable by all unless it is secret.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("write {}", path.display()))
}

/// Gives a file or folder to another user.
pub(crate) fn give_to(path: &Path, owner: Option<(u32, u32)>) -> Result<()> {
    let Some((user, group)) = owner else { return Ok(()) };
    std::os::unix::fs::chown(path, Some(user), Some(group))
        .with_context(|| format!("give {} to user {user}", path.display()))
}

/// Sets the permissions of a file or folder.
pub(crate) fn set_mode(path: &Path, mode: u32) -> Result<()> {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        .with_context(|| format!("set the permissions of {}", path.display()))
}
