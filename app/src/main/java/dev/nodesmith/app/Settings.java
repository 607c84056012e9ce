package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command line says about the model: {@code --profile NAME}, {@code --lang CODE} and each {@code --set path=value}.
 *
 * @param profile wins over the one that the file names
 * @param lang wins over the one that the file names
 */
record Settings(Optional<String> profile, Optional<String> lang, List<String> values) implements SettingSource {

    @Override
    public List<String> all() {
        return given().map(Given::setting).toList();
    }

    @Override
    public InOption place(int index, int column, int length) {
        Given given = given().toList().get(index);
        return new InOption(given.option(), Math.max(1, column - given.path().length()), length, given.value());
    }

    private Stream<Given> given() {
        return Stream.of(
                        profile.stream().map(name -> new Given("--profile", "profile=", name)),
                        lang.stream().map(code -> new Given("--lang", "lang=", code)),
                        values.stream().map(setting -> new Given("--set", "", setting)))
                .flatMap(s -> s);
    }

    /** @param path what the option itself stands for */
    private record Given(String option, String path, String value) {

        String setting() {
            return path + value;
        }
    }
}
