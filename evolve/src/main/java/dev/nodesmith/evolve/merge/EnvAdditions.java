package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Variables that both sides added to {@code .env.example}, with the comments above them; two that have one name exclude each other. */
final class EnvAdditions implements Additions {

    private static final Pattern VARIABLE = Pattern.compile("(?:# ?)?(?:export )?([A-Z][A-Z0-9_]*)=.*");

    @Override
    public Optional<List<String>> both(Place place) {
        Optional<Set<String>> yours = names(place.yours());
        Optional<Set<String>> fresh = names(place.fresh());
        boolean apart = yours.isPresent()
                && fresh.isPresent()
                && yours.get().stream().noneMatch(fresh.get()::contains)
                && place.yours().getFirst().isBlank()
                        == place.fresh().getFirst().isBlank();
        if (!apart) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(place.fresh());
        all.addAll(place.yours());
        return Optional.of(all);
    }

    /** Empty when the lines do not end with a variable: then what was added is part of something. */
    private static Optional<Set<String>> names(List<String> lines) {
        Set<String> names = new HashSet<>();
        String last = "";
        for (String line : lines) {
            Matcher matcher = VARIABLE.matcher(line);
            if (matcher.matches() && !names.add(matcher.group(1))) {
                return Optional.empty();
            }
            last = line.isBlank() ? last : line;
        }
        return VARIABLE.matcher(last).matches() ? Optional.of(names) : Optional.empty();
    }
}
