"""A temporary SSH server."""

import contextlib
import getpass
import os
import shutil
import socket
import subprocess
import time


class SSHServer:
    """An sshd on the loopback interface with its own keys, for the current user."""

    def __init__(self, directory):
        self.directory = directory
        for key in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", directory / key], check=True)
        program = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:" + os.environ["PATH"])
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        lines = [
            "ListenAddress 127.0.0.1", f"Port {self.port}", f"HostKey {directory}/host", "PidFile none",
            f"AuthorizedKeysFile {directory}/user.pub", "UsePAM no", "StrictModes no", "PermitRootLogin yes",
            "PasswordAuthentication no", "KbdInteractiveAuthentication no", "MaxStartups 200",
        ]  # fmt: skip
        configuration = directory / "sshd_config"
        # Newer servers block clients that disconnect early, as killed clients do; older ones reject the option.
        for extra in (["PerSourcePenalties no"], []):
            configuration.write_text("\n".join(lines + extra) + "\n")
            if subprocess.run([program, "-t", "-f", configuration], capture_output=True).returncode == 0:
                break
        self.process = subprocess.Popen([program, "-D", "-f", configuration], stderr=subprocess.DEVNULL)
        key = (directory / "host.pub").read_text()
        self.known_hosts = directory / "known_hosts"
        self.known_hosts.write_text(f"[127.0.0.1]:{self.port} {key}")
        self.await_port()

    def await_port(self):
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.05)
        raise SystemExit("sshd did not start within 5 seconds")

    def url(self, repository):
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}{repository}"

    def ssh_command(self, name):
        """Returns a GIT_SSH_COMMAND that shares one connection between all git commands."""
        options = ("IdentitiesOnly=yes", f"UserKnownHostsFile={self.known_hosts}", "ControlMaster=auto",
                   f"ControlPath={self.directory}/{name}.s", "ControlPersist=20")  # fmt: skip
        return f"ssh -F none -i {self.directory}/user" + "".join(f" -o {option}" for option in options)

    def stop(self):
        self.process.terminate()
        self.process.wait()
