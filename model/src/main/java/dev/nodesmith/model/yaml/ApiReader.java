package dev.nodesmith.model.yaml;

import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import dev.nodesmith.model.ApiOptions.SparseFields;
import dev.nodesmith.model.ApiOptions.UnknownKeys;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code api}. */
final class ApiReader {

    private static final ApiOptions USUAL =
            new ApiOptions(ResponseStyle.PROBLEM, "/v1", 400, UnknownKeys.REFUSE, 20, 100, SparseFields.OFFERED);

    private static final Pattern PATH = Pattern.compile("(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+");
    private static final int MOST_PAGE = 1_000;

    private final Section section;

    private ApiReader(Section section) {
        this.section = section;
    }

    static ApiOptions read(Section project) {
        return project.node("api")
                .flatMap(node -> Section.of(node, "api", Keys.API, project.problems()))
                .map(section -> new ApiReader(section).options())
                .orElse(USUAL);
    }

    private ApiOptions options() {
        Optional<Integer> size = section.integer("pageSize", 1, MOST_PAGE);
        Optional<Integer> most = section.integer("maxPageSize", 1, MOST_PAGE);
        int pageSize = size.orElse(Math.min(USUAL.pageSize(), most.orElse(USUAL.pageSize())));
        int maxPageSize = most.orElse(Math.max(USUAL.maxPageSize(), pageSize));
        if (pageSize > maxPageSize) {
            section.problems()
                    .error(
                            section.problems().at("api.pageSize", String.valueOf(pageSize)),
                            "`api.pageSize` (" + pageSize + ") is larger than `api.maxPageSize` (" + maxPageSize + ").",
                            "raise `maxPageSize`");
        }
        return new ApiOptions(
                section.choice(
                                "responses",
                                Map.of(
                                        "problem", ResponseStyle.PROBLEM,
                                        "envelope", ResponseStyle.ENVELOPE,
                                        "plain", ResponseStyle.PLAIN))
                        .orElse(USUAL.responses()),
                path(),
                section.choice("validationStatus", Map.of("400", 400, "422", 422))
                        .orElse(USUAL.validationStatus()),
                section.choice("unknownKeys", Map.of("refuse", UnknownKeys.REFUSE, "strip", UnknownKeys.STRIP))
                        .orElse(USUAL.unknownKeys()),
                pageSize,
                maxPageSize,
                section.flag("fields").orElse(true) ? SparseFields.OFFERED : SparseFields.NOT_OFFERED);
    }

    private String path() {
        Optional<Scalar> path = section.scalar("path");
        if (path.isPresent() && !PATH.matcher(path.get().value()).matches()) {
            section.problems()
                    .error(
                            Place.of("api.path", path.get()),
                            "`api.path` must be segments in kebab-case behind slashes, such as /api or /api/v2.");
        }
        if (path.isPresent() && section.node("version").isPresent()) {
            section.problems()
                    .error(
                            Place.of("api.path", path.get()),
                            "`api.path` and `api.version` both say what paths begin with.",
                            "write the version into the `path`");
        }
        Optional<String> version = version().map(word -> "/" + word);
        return path.map(Scalar::value).or(() -> version).orElse(USUAL.path());
    }

    private Optional<String> version() {
        Optional<Scalar> version = section.scalar("version");
        if (version.isPresent() && !version.get().value().matches("v[1-9][0-9]{0,2}")) {
            section.problems()
                    .error(
                            Place.of("api.version", version.get()),
                            "`api.version` must be a `v` with a number, such as v1.");
        }
        return version.map(Scalar::value);
    }
}
