name: CI

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

concurrency:
  group: ${{ github.workflow }}-${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    strategy:
      fail-fast: false
      matrix:
        node: [[=nodes?join(", ")]]
<#if d.tested?has_content>
    services:
<#list d.tested as service>
      [=service.name]:
        image: [=service.image]
        ports: ['[=service.port]:[=service.port]']
<#if service.environment?has_content>
        env:
<#list service.environment as name, value>
          [=name]: [=value]
</#list>
</#if>
        options: >-
          --health-cmd "[=service.health]" --health-interval 5s --health-timeout 3s --health-retries 10
</#list>
    env:
<#list d.testVariables as name, value>
      [=name]: [=value]
</#list>
</#if>
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with: { persist-credentials: false }
      - uses: actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 # v6.2.0
        with: { node-version: '${{ matrix.node }}', cache: npm }
      - run: npm ci
<#list checks as command>
      - run: [=command]
</#list>
<#if d.migrate.isPresent()>
      - name: Migrations go up, down and up again
        run: |
          npm run migrate
          npm run migrate:down -- --all
          npm run migrate
</#if>

  audit:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with: { persist-credentials: false }
      - uses: actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 # v6.2.0
        with: { node-version-file: .nvmrc }
      - run: npm audit --omit=dev --audit-level=high

  image:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with: { persist-credentials: false }
      - run: docker build --tag [=d.name] .
