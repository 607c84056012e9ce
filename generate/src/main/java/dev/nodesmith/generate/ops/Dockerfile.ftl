# syntax=docker/dockerfile:1

<#if d.build.isPresent()>
FROM node:[=node]-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json<#list d.installFiles as file> [=file]</#list> ./
<#list d.installFolders as folder>
COPY [=folder] [=folder]
</#list>
RUN npm ci
COPY . .
RUN npm run [=d.build.get().script]

</#if>
FROM node:[=node]-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json<#list d.installFiles as file> [=file]</#list> ./
<#list d.installFolders as folder>
COPY [=folder] [=folder]
</#list>
RUN npm ci --omit=dev && npm cache clean --force
<#if d.unusedPackages?has_content>
# npm installs these as peers, but nothing that runs asks for them.
RUN rm -rf<#list d.unusedPackages as package> node_modules/[=package]</#list>
</#if>

FROM node:[=node]-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
<#if d.build.isPresent()>
COPY --from=build /app/[=d.build.get().folder] [=d.build.get().folder]
</#if>
COPY package.json<#list d.files as file> [=file]</#list> ./
<#list d.folders as folder>
COPY [=folder] [=folder]
</#list>
<#list d.volumes as volume>
RUN mkdir -p [=volume.path] && chown 1000:1000 [=volume.path]
VOLUME [=volume.path]
</#list>

# By number, so that Kubernetes can see that it is not root.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Node itself, not npm, so that it gets the signals. Run it with --init, which reaps orphaned processes.
CMD ["node", <#if d.build.isPresent()>"[=d.build.get().option]", </#if>"--max-old-space-size-percentage=75", "[=d.server]"]
