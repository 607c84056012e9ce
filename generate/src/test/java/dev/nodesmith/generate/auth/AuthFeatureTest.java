package dev.nodesmith.generate.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuthFeatureTest {

    @Test
    void rulesFollowTheModel() {
        assertThat(generate(BookshopModel.withAuth(ResponseStyle.PROBLEM)).get("src/modules/books/book.access.ts"))
                .endsWith("""
                        export const bookAccess = {
                          list: anyone,
                          create: roles('member', 'admin'),
                          get: anyone,
                          update: ownerOr('admin'),
                          delete: roles('admin'),
                          restore: roles('admin'),
                          publish: roles('admin'),
                          lendBook: roles('member'),
                          booksByStatus: anyone,
                        };
                        """);
    }

    @Test
    void whatNobodyMayDoHasNoRule() {
        assertThat(generate(BookshopModel.withAuth(ResponseStyle.PROBLEM)).get("src/modules/loans/loan.access.ts"))
                .contains("list: ownerOr('admin'),", "get: ownerOr('admin'),")
                .doesNotContain("create", "update", "delete");
    }

    @Test
    void aModelWithoutOpenRegistrationHasNoneOfItsCode() {
        SortedMap<String, String> files = generate(with(Auth.Registration.CLOSED, Auth.PasswordHash.ARGON2ID));
        assertThat(files.get("src/modules/auth/auth.service.ts")).doesNotContain("register");
        assertThat(files.get("src/modules/auth/audit-log.ts")).doesNotContain("registered");
    }

    @Test
    void passwordsAreHashedAsTheModelSays() {
        SortedMap<String, String> bcrypt = generate(with(Auth.Registration.OPEN, Auth.PasswordHash.BCRYPT));
        assertThat(bcrypt.get("src/modules/auth/password-hash.ts"))
                .contains("from '@node-rs/bcrypt'", "const cost = 12;")
                .doesNotContain("argon2");
        SortedMap<String, String> argon2 = generate(with(Auth.Registration.OPEN, Auth.PasswordHash.ARGON2ID));
        assertThat(argon2.get("src/modules/auth/password-hash.ts"))
                .contains("from '@node-rs/argon2'", "{ memoryCost: 19_456, timeCost: 2, parallelism: 1 }");
    }

    @Test
    void theListOfCommonPasswordsHasNoWordsInIt() {
        String hashes = generate(BookshopModel.withAuth(ResponseStyle.PROBLEM))
                .getOrDefault("src/modules/auth/common-password-hashes.ts", "");
        String listed = hashes.substring(hashes.indexOf('`') + 1, hashes.lastIndexOf('`'));
        assertThat(Pattern.compile("\\s").splitAsStream(listed.strip()))
                .hasSizeGreaterThan(3000)
                .allMatch(word -> word.matches("[\\w-]{6}"));
    }

    private static SortedMap<String, String> generate(Project project) {
        return Documents.write(project, new AuthFeature());
    }

    private static Project with(Auth.Registration registration, Auth.PasswordHash hash) {
        Project open = BookshopModel.withAuth(ResponseStyle.PROBLEM);
        Auth auth = new Auth(List.of("admin", "member"), "member", registration, hash);
        return new Project(
                open.name(),
                open.description(),
                open.lang(),
                open.stack(),
                open.api(),
                Optional.of(auth),
                open.entities(),
                open.operations(),
                open.reports());
    }
}
