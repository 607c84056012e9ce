# The backend with all that it needs, as close to production as one machine gets:
#   <#list d.secrets as name>[=name]=$(openssl rand -base64 48) </#list>docker compose up --build
name: [=d.name]

x-app: &app
  build: .
  image: [=d.name]
  init: true
  read_only: true
  cap_drop: [ALL]
  security_opt: ['no-new-privileges:true']
<#if d.variables?has_content || d.secrets?has_content>
  environment:
<#list d.variables as name, value>
    [=name]: [=value]
</#list>
<#list d.secrets as name>
    [=name]: ${[=name]:?has to be set}
</#list>
</#if>
<#if d.volumes?has_content>
  volumes:
<#list d.volumes as volume>
    - [=volume.name]:[=volume.path]
</#list>
</#if>

services:
  app:
    <<: *app
    restart: unless-stopped
    # Longer than the backend takes to finish what is under way.
    stop_grace_period: 30s
    ports: ['127.0.0.1:3000:3000']
<#if d.migrate.isPresent() || d.services?has_content>
    depends_on:
<#if d.migrate.isPresent()>
      migrate: { condition: service_completed_successfully }
</#if>
<#list d.services as service>
      [=service.name]: { condition: service_healthy }
</#list>
</#if>
<#if d.migrate.isPresent()>

  migrate:
    <<: *app
    command: ['node', '[=d.migrate.get()]', 'up']
    healthcheck: { disable: true }
<#if d.services?has_content>
    depends_on:
<#list d.services as service>
      [=service.name]: { condition: service_healthy }
</#list>
</#if>
</#if>
<#list d.services as service>

  [=service.name]:
    image: [=service.image]
    restart: unless-stopped
<#if service.environment?has_content>
    environment:
<#list service.environment as name, value>
      [=name]: [=value]
</#list>
</#if>
<#if service.data.isPresent()>
    volumes: ['[=service.name]:[=service.data.get()]']
</#if>
    healthcheck:
      test: ['CMD-SHELL', [=d.health(service)]]
      interval: 5s
      timeout: 3s
      retries: 10
</#list>
<#if d.named?has_content>

volumes:
<#list d.named as name>
  [=name]:
</#list>
</#if>
