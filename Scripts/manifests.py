"""The manifests of a cluster of any size. Kinds and style are like those of manifests that are written by hand.

All values depend on a seed: the same seed gives the same files on every machine.
"""

import random
import re

THINGS = "account billing catalog document export feed gateway history index journal ledger mail order price".split()


class Draw:
    """Random values of one application, seeded with its name, so that applications do not depend on each other."""

    def __init__(self, seed, namespace, name):
        self.random = random.Random(f"{seed}/{namespace}/{name}")
        self.namespace = namespace
        self.name = name

    def number(self, low, high):
        return self.random.randint(low, high)

    def one_of(self, *choices):
        return self.random.choice(choices)

    def version(self):
        return f"{self.number(0, 4)}.{self.number(0, 40)}.{self.number(0, 20)}"

    def fill(self, template, **more):
        """Replaces <word> in a template; YAML and shell use braces and dollars themselves."""
        words = {"name": self.name, "namespace": self.namespace, **more}
        return re.sub(r"<(\w+)>", lambda match: str(words[match.group(1)]), template)


def deployment(draw):
    environment = "".join(
        f"            - name: {key}\n              value: {value}\n"
        for key, value in (
            ("LISTEN", '":8080"'),
            ("LOG_LEVEL", draw.one_of("info", "warn", '"debug"')),
            ("QUEUE_URL", f"amqp://queue.{draw.namespace}.svc.cluster.local/{draw.name}"),
            ("WORKERS", f'"{draw.number(1, 32)}"'),
            ("FEATURE_SEARCH", draw.one_of('"on"', '"off"', "'yes'")),
        )[: draw.number(2, 5)]
    )
    return draw.fill(
        """apiVersion: apps/v1
kind: Deployment
metadata:
  name: <name>
  namespace: <namespace>
  labels: {app: <name>, tier: <tier>}
  annotations:
    example.com/contact: "#team-<namespace>"
    example.com/runbook: https://wiki.example.com/<namespace>/<name>
spec:
  replicas: <replicas>
  strategy:
    rollingUpdate: {maxSurge: 25%, maxUnavailable: 0}
  selector:
    matchLabels:
      app: <name>
  template:
    metadata:
      labels:
        app: <name>
        tier: <tier>
      annotations:
        prometheus.io/scrape: "true"
        prometheus.io/port: "9090"
    spec:
      serviceAccountName: <name>
      terminationGracePeriodSeconds: <grace> # let requests end
      containers:
        - name: <name>
          image: registry.example.com/<namespace>/<name>:<version>
          args: [serve, --config, /etc/<name>/settings.toml]
          env:
<environment>          envFrom:
            - secretRef: {name: <name>-credentials}
          ports:
            - {name: http, containerPort: 8080}
            - {name: metrics, containerPort: 9090}
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
            periodSeconds: 5
          resources:
            requests:
              cpu: <cpu>m
              memory: <memory>Mi
            limits:
              memory: <limit>Mi
          volumeMounts:
            - name: settings
              mountPath: /etc/<name>
              readOnly: true
      volumes:
        - name: settings
          configMap:
            name: <name>
            defaultMode: 0440
""",
        tier=draw.one_of("front", "middle", "back"),
        replicas=draw.number(1, 6),
        grace=draw.one_of(30, 60, 90),
        version=draw.version(),
        environment=environment,
        cpu=draw.number(1, 20) * 50,
        memory=draw.number(1, 16) * 64,
        limit=draw.number(16, 32) * 64,
    )


def service(draw):
    return draw.fill(
        """apiVersion: v1
kind: Service
metadata:
  name: <name>
  namespace: <namespace>
spec:
  type: <type>
  selector:
    app: <name>
  ports:
  - name: http
    port: 80
    targetPort: http
  - {name: metrics, port: 9090, targetPort: metrics}
""",
        type=draw.one_of("ClusterIP", "ClusterIP", "ClusterIP", "NodePort"),
    )


def service_account(draw):
    return draw.fill(
        """apiVersion: v1
kind: ServiceAccount
metadata:
  name: <name>
  namespace: <namespace>
  annotations:
    eks.amazonaws.com/role-arn: "arn:aws:iam::123456789012:role/<namespace>-<name>"
automountServiceAccountToken: false
"""
    )


def settings(draw):
    sections = "".join(
        f"    [{section}]\n    url = \"https://{section}.internal.example.com/{draw.name}\"\n"
        f"    timeout = \"{draw.number(1, 60)}s\"\n    retries = {draw.number(0, 9)}\n\n"
        for section in draw.random.sample(THINGS, draw.number(2, 7))
    )
    return draw.fill(
        """apiVersion: v1
kind: ConfigMap
metadata:
  name: <name>
  namespace: <namespace>
data:
  REGION: eu-central-1
  DRY_RUN: "no"
  RELEASE: "<release>"
  settings.toml: |
    # read once, at the start
    threads = <threads>

<sections>  warm-up.sh: |-
    #!/bin/sh
    set -eu
    until wget -q -O /dev/null "http://<name>.<namespace>/healthz"; do
        echo "waiting for <name>: $(date)"
        sleep <pause>
    done
""",
        release=f"{draw.number(2019, 2022)}.{draw.one_of('10', '20', '04')}",
        threads=draw.number(1, 64),
        sections=sections,
        pause=draw.number(1, 9),
    )


def ingress(draw):
    return draw.fill(
        """apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: <name>
  namespace: <namespace>
  annotations:
    kubernetes.io/ingress.class: nginx
    nginx.ingress.kubernetes.io/proxy-body-size: "<size>m"
spec:
  tls:
    - hosts: ["<name>.example.com"]
      secretName: wildcard-example-com
  rules:
    - host: <name>.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service: {name: <name>, port: {name: http}}
""",
        size=draw.number(1, 64),
    )


def cron_job(draw):
    return draw.fill(
        """apiVersion: batch/v1
kind: CronJob
metadata:
  name: <name>-nightly
  namespace: <namespace>
spec:
  schedule: "<minute> <hour> * * *"
  concurrencyPolicy: Forbid
  failedJobsHistoryLimit: 2
  jobTemplate:
    spec:
      backoffLimit: <retries>
      template:
        spec:
          restartPolicy: Never
          serviceAccountName: <name>
          containers:
          - name: nightly
            image: registry.example.com/<namespace>/<name>:<version>
            command:
            - sh
            - -c
            - |
              set -e
              <name> vacuum --older-than <days>d
              <name> report > /tmp/report.txt
            resources:
              requests: {cpu: 100m, memory: <memory>Mi}
""",
        minute=draw.number(0, 59),
        hour=draw.number(0, 6),
        retries=draw.number(0, 3),
        version=draw.version(),
        days=draw.number(1, 90),
        memory=draw.number(1, 8) * 128,
    )


def release(draw):
    return draw.fill(
        """# Maintained by team <namespace>.
apiVersion: helm.fluxcd.io/v1
kind: HelmRelease
metadata:
  name: <name>
  namespace: <namespace>
spec:
  releaseName: <name>
  chart:
    repository: https://kubernetes.github.io/ingress-nginx
    name: ingress-nginx
    version: 3.4.0 # ingress-nginx 0.40.1
  values:
    controller:
      image:
        repository: registry.example.com/mirror/ingress-nginx
        tag: v0.40.1
      ingressClass: <name>
      replicaCount: <replicas>
      minAvailable: 1
      config:
        use-forwarded-headers: "true"
        proxy-read-timeout: "<seconds>"
      service:
        type: LoadBalancer
        annotations:
          service.beta.kubernetes.io/aws-load-balancer-type: nlb
          service.beta.kubernetes.io/aws-load-balancer-internal: 'true'
      metrics: {enabled: true, port: 10254}
      resources:
        requests:
          cpu: <cpu>m
          memory: 256Mi
      nodeSelector: {example.com/pool: services}
    defaultBackend:
      enabled: <backend>
""",
        replicas=draw.number(2, 6),
        seconds=draw.number(1, 10) * 60,
        cpu=draw.number(1, 8) * 100,
        backend=draw.one_of("true", "false"),
    )


def staged_release(draw):
    return draw.fill(
        """apiVersion: v1
kind: ConfigMap
metadata:
  name: <name>-staged
  namespace: <namespace>
  annotations:
    cd.spack.io/staged-resource: "1"
data:
  apiVersion: helm.fluxcd.io/v1
  kind: HelmRelease
  name: <name>
  patch: |
    - op: replace
      path: /metadata/name
      value: <name>-{ENV}
    - op: replace
      path: /spec/values/controller/ingressClass
      value: <name>-{ENV}
    - op: replace
      path: /spec/values/controller/replicaCount
      value: 1
    - op: add
      path: /spec/values/controller/config
      value: {proxy-read-timeout: "30"}
    - op: remove
      path: /spec/values/controller/metrics
"""
    )


def namespace(draw):
    return draw.fill(
        """apiVersion: v1
kind: Namespace
metadata:
  name: <namespace>
  labels: {team: <namespace>}
"""
    )


def network_policy(draw):
    return draw.fill(
        """apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default
  namespace: <namespace>
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              team: <namespace>
        - namespaceSelector:
            matchLabels: {example.com/role: ingress}
"""
    )


# The percentage of applications and their resources.
APPLICATIONS = (
    (34, (deployment, service, service_account, settings)),
    (20, (deployment, service, service_account, settings, ingress)),
    (16, (deployment, service_account, settings)),
    (14, (service_account, settings, cron_job)),
    (12, (release,)),
    (4, (release, staged_release)),
)
