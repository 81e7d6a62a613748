/** Names that are ordinary words: a person only when capitalised and directly before a verb. */
export const wordNames = `
bill mark art frank grace hope faith joy rose dean chase drew pat sue jack chip ray miles rich gene dale glen heath lance wade clay cliff dawn eve
ivy lily olive pearl sandy summer violet amber christian carol holly penny sky max buck brook carter cooper hunter tanner pierce reed wes pip gus iris
grant will gail crystal angel
`;

/** Systems, tools and products, several of them named like people. */
export const systems = `
git mercurial jenkins travis jasmine julia ruby cassandra athena apollo hermes atlas titan aurora luna sentry consul nomad vagrant vault mariadb redis kafka
postgres postgresql mysql nginx envoy istio kubernetes kubelet docker helm argo argocd flux spinnaker grafana kibana prometheus alertmanager thanos
loki tempo jaeger zipkin terraform ansible chef puppet salt elasticsearch opensearch logstash rabbitmq celery airflow spark hadoop zookeeper etcd
haproxy varnish traefik squid bind coredns unbound memcached couchbase dynamodb lambda fargate cloudfront route53 s3 ec2 rds eks gke aks
cloudtrail cloudwatch splunk newrelic nagios zabbix icinga sensu bamboo teamcity circleci dependabot renovate sonarqube snyk trivy 
claude alexa siri cortana watson einstein homer hubot zuul eureka hystrix ribbon karpenter crossplane bottlerocket
certbot cert-manager letsencrypt linkerd cilium calico ceph gluster minio vitess percona galera patroni pgbouncer cloudsql bigquery
redshift clickhouse druid presto trino victoriametrics netbox rundeck stackstorm backstage concourse drone gerrit phabricator hudson
jekyll django flask rails laravel symfony spring hibernate tomcat jetty apache iis systemd cron crontab logrotate sidekiq resque gunicorn
uwsgi puma unicorn passenger node deno bun java python golang rust erlang elixir scala kotlin swift linux windows ubuntu debian fedora centos
alpine proxmox vmware esxi hyperv xen kvm qemu openstack neutron nova cinder glance keystone swift octavia
probe service server servers services host hosts job jobs api apis alert alerts monitor dashboard database db cluster clusters pod pods
container containers replica replicas primary leader follower controller scheduler pipeline pipelines build builds script scripts bot cache caches queue
queues broker worker workers process processes thread daemon agent agents proxy gateway balancer firewall router switch network networks system systems
application applications app apps website site page pages endpoint endpoints request requests query queries migration deployment deployments release
rollout rollback upgrade change changes config configuration certificate certificates cert certs token tokens key keys health-check healthcheck
check checks test tests suite lock disk volume node nodes machine vm instance instances device hardware software code
library package module function method class plugin extension driver kernel firmware circuit breaker limiter throttle automation tool tooling
detector notification notifications message messages email emails page pager webhook hook integration client-side sdk cli backup backups
snapshot snapshots restore index table schema row record records file files log logs metric metrics exporter collector
traffic load memory cpu failover health-checks watchdog heartbeat timer autoscaler orchestrator compiler linter bundler
installer updater crawler scraper importer parser validator sync backend frontend ui feature flag
`;
