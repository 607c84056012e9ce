package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.plan.SeedAccount;
import dev.nodesmith.model.ApiOptions;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** {@code docs/client.md}: a typed client in a dozen lines. */
final class ClientDocument {

    private final ProjectFacts facts;

    ClientDocument(ProjectFacts facts) {
        this.facts = facts;
    }

    void write(Contributions out) {
        out.text("docs/client.md", text());
    }

    private String text() {
        return """
                # A typed client

                `openapi.json` describes every request and answer. In the project of a client, with the backend running:

                ```sh
                npm install openapi-fetch
                npm install --save-dev openapi-typescript typescript
                npx openapi-typescript http://127.0.0.1:3000/openapi.json --default-non-nullable=false -o src/api.d.ts
                ```

                Paths, parameters and bodies are then checked by the compiler:

                ```ts
                """ + sample() + """
                ```

                `querySerializer` tells the client to send lists as the API reads them, with commas between the values.
                `--default-non-nullable=false` keeps properties that have a default optional in requests.
                """;
    }

    private String sample() {
        StringJoiner sample = new StringJoiner("\n", "", "\n");
        sample.add("""
                import createClient from 'openapi-fetch';
                import type { paths } from './api.js';

                const api = createClient<paths>({
                  baseUrl: 'http://127.0.0.1:3000',
                  querySerializer: { array: { style: 'form', explode: false } },
                });
                """);
        facts.accounts().stream().findFirst().map(this::login).ifPresent(sample::add);
        sample.add(facts.exampleList().map(this::list).orElse("""
                const { data } = await api.GET('/health/ready');
                console.log(data?.status);"""));
        return sample.toString();
    }

    private String login(SeedAccount account) {
        return String.join(
                "\n",
                List.of(
                        "const login = await api.POST('" + facts.plan().basePath() + "/auth/login', {",
                        "  body: { email: '" + account.email() + "', password: '" + account.password() + "' },",
                        "});",
                        "const token = login.data?." + envelope("data.") + "accessToken ?? '';",
                        "api.use({",
                        "  onRequest({ request }) {",
                        "    request.headers.set('authorization', `Bearer ${token}`);",
                        "  },",
                        "});",
                        ""));
    }

    private String list(String path) {
        String items = enveloped().map(e -> "data.data").orElse("data.items");
        return String.join(
                "\n",
                List.of(
                        "const { data, error } = await api.GET('" + path + "', {",
                        "  params: { query: { limit: 10 } },",
                        "});",
                        "if (error) {",
                        "  console.error(error);",
                        "} else {",
                        "  for (const row of " + items + ") {",
                        "    console.log(row.id);",
                        "  }",
                        "}"));
    }

    private String envelope(String text) {
        return enveloped().map(e -> text).orElse("");
    }

    private Optional<ApiOptions.ResponseStyle> enveloped() {
        return Optional.of(facts.generation().project().api().responses())
                .filter(style -> style == ApiOptions.ResponseStyle.ENVELOPE);
    }
}
