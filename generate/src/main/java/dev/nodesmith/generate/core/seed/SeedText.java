package dev.nodesmith.generate.core.seed;

import dev.nodesmith.generate.plan.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text for a property, guessed from its name and that of its entity: what {@code name} is depends on whose name it is. A guess
 * that misses gives a dull text, never a wrong one.
 */
final class SeedText {

    private static final Set<String> PEOPLE = Set.of(
            "author",
            "person",
            "user",
            "customer",
            "member",
            "employee",
            "student",
            "teacher",
            "patient",
            "doctor",
            "client",
            "contact",
            "keeper",
            "owner",
            "artist",
            "player",
            "driver",
            "guest",
            "vet",
            "candidate",
            "speaker");

    private static final Set<String> COMPANIES = Set.of(
            "company",
            "publisher",
            "store",
            "shop",
            "supplier",
            "vendor",
            "brand",
            "organisation",
            "organization",
            "clinic",
            "school",
            "team",
            "club",
            "department",
            "restaurant",
            "hotel",
            "bank",
            "agency",
            "workspace");

    private static final Set<String> PRODUCTS = Set.of("product", "item", "article", "part", "good");
    private static final Set<String> WORKS =
            Set.of("book", "album", "film", "movie", "game", "song", "course", "event");
    private static final Set<String> CATEGORIES = Set.of("category", "genre", "topic", "section", "collection");
    private static final Set<String> LABELS = Set.of("tag", "label", "keyword");
    private static final Set<String> ANIMALS = Set.of("pet", "animal", "dog", "cat", "horse");

    private final String entity;

    /** @param entity lower-case words, of which the last says what it is */
    SeedText(String entity) {
        this.entity = last(entity);
    }

    /** @param place of the row among those of its entity, from 0 */
    String of(String property, int place) {
        String words = Naming.prose(property);
        return switch (words) {
            case "first name", "given name" -> at(Vocabulary.FIRST_NAMES, place);
            case "last name", "family name", "surname" -> at(Vocabulary.LAST_NAMES, place);
            case "display name", "full name" -> person(place);
            case "user name", "username", "nickname", "handle", "login" -> account(place);
            case "job title", "profession" -> at(Vocabulary.LABELS, place);
            default -> byLastWord(last(words), place);
        };
    }

    /** {@code ada.moreno@example.com}. */
    static String email(int place) {
        return account(place) + "@example.com";
    }

    private String byLastWord(String word, int place) {
        return switch (word) {
            case "name" -> name(place);
            case "title", "subject" -> title(place);
            case "headline" -> at(Vocabulary.HEADLINES, place);
            case "label", "tag", "keyword" -> at(Vocabulary.LABELS, place);
            case "city", "town" -> at(Vocabulary.CITIES, place);
            case "country" -> at(Vocabulary.COUNTRIES, place);
            case "language" -> at(Vocabulary.LANGUAGES, place);
            case "street", "address" -> at(Vocabulary.STREETS, place);
            case "phone", "mobile", "telephone" -> "+351 21 555 01" + two(place);
            case "zip", "postcode", "postal code" -> "40" + two(place) + "-0" + two(place + 10);
            case "color", "colour" -> at(Vocabulary.COLOURS, place);
            case "currency" -> at(Vocabulary.CURRENCIES, place);
            case "company", "employer" -> at(Vocabulary.COMPANIES, place);
            case "code", "sku", "reference", "number", "serial" ->
                word.substring(0, 1).toUpperCase(Locale.ROOT) + "-" + (1001 + place * 37);
            default -> sentences(place);
        };
    }

    private String name(int place) {
        if (PEOPLE.contains(entity)) {
            return person(place);
        }
        if (COMPANIES.contains(entity)) {
            return at(Vocabulary.COMPANIES, place);
        }
        if (PRODUCTS.contains(entity)) {
            return at(Vocabulary.PRODUCTS, place);
        }
        if (WORKS.contains(entity)) {
            return at(Vocabulary.TITLES, place);
        }
        if (CATEGORIES.contains(entity)) {
            return at(Vocabulary.CATEGORIES, place);
        }
        if (LABELS.contains(entity)) {
            return at(Vocabulary.LABELS, place);
        }
        if (ANIMALS.contains(entity)) {
            return at(Vocabulary.PETS, place);
        }
        return switch (entity) {
            case "species", "breed" -> at(Vocabulary.SPECIES, place);
            case "city", "town" -> at(Vocabulary.CITIES, place);
            case "country" -> at(Vocabulary.COUNTRIES, place);
            case "language" -> at(Vocabulary.LANGUAGES, place);
            case "task", "todo", "project", "ticket", "issue" -> at(Vocabulary.TASKS, place);
            default ->
                Character.toUpperCase(entity.charAt(0)) + entity.substring(1) + " "
                        + at(Vocabulary.NUMBERS, place).toLowerCase(Locale.ROOT);
        };
    }

    private String title(int place) {
        return switch (entity) {
            case "task", "todo", "ticket", "issue", "project" -> at(Vocabulary.TASKS, place);
            case "review", "comment", "rating", "post" -> at(Vocabulary.HEADLINES, place);
            default -> PRODUCTS.contains(entity) ? at(Vocabulary.PRODUCTS, place) : at(Vocabulary.TITLES, place);
        };
    }

    private static String person(int place) {
        return at(Vocabulary.FIRST_NAMES, place) + " " + at(Vocabulary.LAST_NAMES, place);
    }

    private static String account(int place) {
        return person(place).toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    private static String sentences(int place) {
        return at(Vocabulary.SENTENCES, place) + " " + at(Vocabulary.SENTENCES, place * 5 + 3);
    }

    private static String two(int place) {
        return String.format(Locale.ROOT, "%02d", place % 100);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    static String at(List<String> list, int place) {
        return list.get(Math.floorMod(place, list.size()));
    }
}
