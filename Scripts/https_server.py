"""A temporary HTTPS git server."""

import contextlib
import os
import socket
import subprocess
import time

CGI = """#!/bin/sh
export GIT_PROJECT_ROOT=/ GIT_HTTP_EXPORT_ALL=1 GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.receivepack GIT_CONFIG_VALUE_0=true
export GIT_PROTOCOL="$HTTP_GIT_PROTOCOL"
exec git http-backend
"""


class HTTPSServer:
    """lighttpd with git's CGI program on the loopback interface, with its own certificate."""

    def __init__(self, directory):
        self.ca_file, self.log = directory / "server.crt", directory / "access.log"
        script, key = directory / "git", directory / "server.key"
        script.write_text(CGI)
        script.chmod(0o755)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
             "-out", self.ca_file, "-days", "2", "-subj", "/CN=git", "-addext", "subjectAltName=IP:127.0.0.1"],
            check=True, capture_output=True)  # fmt: skip
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        (directory / "lighttpd.conf").write_text(f"""
server.modules = ("mod_openssl", "mod_alias", "mod_setenv", "mod_cgi", "mod_accesslog")
server.bind = "127.0.0.1"
server.port = {self.port}
server.document-root = "{directory}"
server.stream-response-body = 1
setenv.add-environment = ("PATH" => env.PATH)
alias.url = ("/git/" => "{script}/")
cgi.assign = ("" => "")
ssl.engine = "enable"
ssl.pemfile = "{self.ca_file}"
ssl.privkey = "{key}"
accesslog.filename = "{self.log}"
accesslog.format = "%O %U"
""")
        self.process = subprocess.Popen(["/usr/sbin/lighttpd", "-D", "-f", directory / "lighttpd.conf"])
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.05)
        raise SystemExit("lighttpd did not start within 5 seconds")

    def url(self, repository):
        return f"https://127.0.0.1:{self.port}/git{repository}"

    def fetched(self):
        """Returns the sizes of the responses of git-upload-pack, in order."""
        lines = self.log.read_text().splitlines()
        return [int(line.split()[0]) for line in lines if line.endswith("/git-upload-pack")]

    def stop(self):
        self.process.terminate()
        self.process.wait()
