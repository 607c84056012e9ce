package dev.nodesmith.generate.core.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Believable values in their wire form, always the same for the same place, and always within the rules of the field. The tests
 * of emitted backends use them too.
 */
public final class SeedValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final Set<String> BIRTHDAYS = Set.of("born", "birthday", "birthdate", "birth date", "date of birth");

    private final SeedText text;

    /** @param entity lower-case words that name the entity */
    public SeedValues(String entity) {
        this.text = new SeedText(entity);
    }

    /**
     * A value of a column; empty where none could be made.
     *
     * @param place number of the row, from 0; rows far enough apart differ wherever the rules of the field allow it
     */
    public Optional<JsonNode> of(ColumnPlan column, int place) {
        Constraints rules = column.field().map(f -> f.constraints()).orElse(Constraints.NONE);
        return of(column.property(), column.type(), rules, place);
    }

    private Optional<JsonNode> of(String property, FieldType type, Constraints rules, int place) {
        return switch (type) {
            case FieldType.StringType t -> text(property, t.maxLength(), rules, place);
            case FieldType.TextType t -> text(property, t.maxLength(), rules, place);
            case FieldType.EmailType t -> some(numbered(SeedText.email(place), place, "@"));
            case FieldType.UrlType t -> some("https://example.com/" + Naming.kebab(property) + "/" + (place + 1));
            case FieldType.UuidType t -> some(SampleValues.uuid(property + place));
            case FieldType.IntType t ->
                Optional.of(JSON.numberNode(number(property, rules, 0, place).intValue()));
            case FieldType.BigIntType t -> some(big(rules, place).toPlainString());
            case FieldType.DecimalType t ->
                some(decimal(property, t, rules, place).toPlainString());
            case FieldType.FloatType t ->
                Optional.of(JSON.numberNode(number(property, rules, 1, place).doubleValue()));
            case FieldType.BooleanType t -> Optional.of(JSON.booleanNode(place % 3 != 1));
            case FieldType.DateType t -> some(day(property, place).toString());
            case FieldType.TimeType t ->
                some(String.format(Locale.ROOT, "%02d:%02d:00", 8 + place % 10, place * 15 % 60));
            case FieldType.DateTimeType t ->
                some(String.format(
                        Locale.ROOT, "%sT%02d:%02d:00.000Z", day(property, place), 8 + place % 10, place * 15 % 60));
            case FieldType.JsonType t ->
                Optional.of(JSON.objectNode().put("note", SeedText.at(Vocabulary.LABELS, place)));
            case FieldType.EnumType t -> some(SeedText.at(t.values(), place));
            case FieldType.ArrayType t -> array(property, t, rules, place);
        };
    }

    private Optional<JsonNode> array(String property, FieldType.ArrayType type, Constraints rules, int place) {
        int least = rules.min().map(BigDecimal::intValue).orElse(0);
        int size = Math.max(least, Math.min(type.maxItems(), 1 + place % 2));
        ArrayNode items = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            of(property, type.element(), Constraints.NONE, place + i).ifPresent(items::add);
        }
        return items.size() == size ? Optional.of(items) : Optional.empty();
    }

    private Optional<JsonNode> text(String property, int longest, Constraints rules, int place) {
        int least = rules.min().map(BigDecimal::intValue).orElse(1);
        int most = Math.min(longest, rules.max().map(BigDecimal::intValue).orElse(longest));
        Optional<String> code = code(property, most, place);
        if (rules.pattern().isPresent()) {
            String pattern = rules.pattern().get();
            return code.filter(c -> c.length() >= least && matches(pattern, c))
                    .or(() -> SampleValues.matching(pattern, least, most, place + 1))
                    .map(JSON::textNode);
        }
        String words = code.orElseGet(() -> numbered(text.of(property, place), place, "."));
        String cut = words.length() > most ? shortened(words, most, place) : words;
        return some(cut.length() < least ? cut + "-".repeat(least - cut.length()) : cut);
    }

    private static boolean matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    /** Codes that have a length of their own. */
    private static Optional<String> code(String property, int most, int place) {
        String word = Naming.prose(property).replaceAll(".* ", "");
        if (word.startsWith("countr") && most == 2) {
            return Optional.of(SeedText.at(Vocabulary.COUNTRY_CODES, place));
        }
        if (word.startsWith("language") && most == 2) {
            return Optional.of(SeedText.at(Vocabulary.LANGUAGE_CODES, place));
        }
        return word.equals("currency") && most == 3
                ? Optional.of(SeedText.at(Vocabulary.CURRENCIES, place))
                : Optional.empty();
    }

    /** Lists repeat after twelve; later rows get a number, so that they stay unique. */
    private static String numbered(String text, int place, String before) {
        int round = place / Vocabulary.NUMBERS.size();
        if (round == 0) {
            return text;
        }
        int at = text.indexOf(before);
        String number = before.equals("@") ? String.valueOf(round + 1) : " " + (round + 1);
        return at < 0 ? text + number : text.substring(0, at) + number + text.substring(at);
    }

    private static String shortened(String text, int most, int place) {
        int space = text.lastIndexOf(' ', most);
        String number = String.valueOf(place + 1);
        if (space > most / 2) {
            return text.substring(0, space).replaceAll("[,.]$", "");
        }
        return most <= number.length() ? number.substring(0, most) : text.substring(0, most - number.length()) + number;
    }

    private static LocalDate day(String property, int place) {
        String words = Naming.prose(property);
        if (BIRTHDAYS.contains(words)) {
            return LocalDate.of(1950 + place * 7 % 48, 1 + place * 5 % 12, 3 + place * 11 % 25);
        }
        if (words.startsWith("due")
                || words.startsWith("end")
                || words.startsWith("until")
                || words.startsWith("expires")) {
            return FIRST_DAY.plusDays(place * 9L + 21);
        }
        if (words.startsWith("return") || words.startsWith("close") || words.startsWith("finish")) {
            return FIRST_DAY.plusDays(place * 9L + 12);
        }
        return words.startsWith("publish") || words.startsWith("release") || words.equals("died")
                ? LocalDate.of(2001 + place * 5 % 24, 1 + place * 7 % 12, 1 + place * 3 % 28)
                : FIRST_DAY.plusDays(place * 9L);
    }

    private static BigDecimal number(String property, Constraints rules, int scale, int place) {
        String word = Naming.prose(property).replaceAll(".* ", "");
        double wish = switch (word) {
            case "year" -> 1990 + place * 3;
            case "age" -> 21 + place * 4;
            case "pages" -> 120 + place * 46;
            case "rating", "stars", "score" -> 5 - place % 3;
            case "position", "rank" -> place;
            case "quantity", "count", "amount" -> 1 + place % 4;
            case "stock" -> 3 + place * 5;
            case "minutes", "duration" -> 30 + place % 4 * 15;
            default -> scale == 0 ? 1 + place * 2 : 0.5 + place * 0.7;
        };
        return within(rules, BigDecimal.valueOf(wish), scale, place);
    }

    private static BigDecimal big(Constraints rules, int place) {
        return within(rules, BigDecimal.valueOf(9_000_000_001L + place * 104_729L), 0, place);
    }

    private static BigDecimal decimal(String property, FieldType.DecimalType type, Constraints rules, int place) {
        BigDecimal most = BigDecimal.TEN.pow(type.precision() - type.scale()).subtract(BigDecimal.ONE);
        BigDecimal cents = type.scale() > 0 && !property.equals("weight") ? new BigDecimal("0.95") : BigDecimal.ZERO;
        BigDecimal wish = BigDecimal.valueOf(4 + place * 3L).add(cents);
        BigDecimal fitting =
                wish.compareTo(most) > 0 ? BigDecimal.valueOf(place + 1L).movePointLeft(type.scale()) : wish;
        return within(rules, fitting, type.scale(), place);
    }

    /** {@code wish}, or a value near the bound that it breaks. */
    private static BigDecimal within(Constraints rules, BigDecimal wish, int scale, int place) {
        BigDecimal value = wish;
        if (rules.max().isPresent() && value.compareTo(rules.max().get()) > 0) {
            BigDecimal least = rules.min().orElse(BigDecimal.ZERO);
            BigDecimal room = rules.max().get().subtract(least).max(BigDecimal.ONE);
            value = least.add(BigDecimal.valueOf(place).remainder(room));
        }
        if (rules.min().isPresent() && value.compareTo(rules.min().get()) < 0) {
            value = rules.min().get().add(BigDecimal.valueOf(place));
        }
        if (rules.max().isPresent() && value.compareTo(rules.max().get()) > 0) {
            value = rules.max().get();
        }
        BigDecimal down = value.setScale(scale, RoundingMode.DOWN);
        boolean tooSmall = rules.min().isPresent() && down.compareTo(rules.min().get()) < 0;
        return tooSmall ? value.setScale(scale, RoundingMode.UP) : down;
    }

    private static Optional<JsonNode> some(String text) {
        return Optional.of(JSON.textNode(text));
    }
}
