package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Relation.Cardinality;
import dev.nodesmith.model.Relation.ManyToMany;
import dev.nodesmith.model.Relation.OnDelete;
import dev.nodesmith.model.Relation.Role;
import dev.nodesmith.model.Relation.ToMany;
import dev.nodesmith.model.Relation.ToOne;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static final Optional<String> NONE = Optional.empty();

    private static List<Relation> of(String entities, String entity) {
        Project project = Read.project("name: a\nentities:\n" + entities.indent(2));
        return project.entity(entity).orElseThrow().relations();
    }

    private static ToOne one(
            String name, String target, Presence presence, OnDelete onDelete, Optional<String> inverse) {
        return new ToOne(name, target, presence, Cardinality.MANY, onDelete, Role.PLAIN, inverse, NONE, NONE);
    }

    @Test
    void aListIsTheOtherEndOfTheOnlyRelationBack() {
        String entities = """
            Author: { relations: { books: "Book[]" } }
            Book: { relations: { author: Author! } }
            """;

        assertThat(of(entities, "Author"))
                .containsExactly(new ToMany("books", "Book", "author", Optional.of("author"), NONE));
        assertThat(of(entities, "Book"))
                .containsExactly(one("author", "Author", Presence.REQUIRED, OnDelete.RESTRICT, Optional.of("books")));
    }

    @Test
    void anOptionalRelationIsSetToNull() {
        assertThat(of("A: { relations: { b: B, c: B @onDelete(cascade) } }\nB: {}\n", "A"))
                .containsExactly(
                        one("b", "B", Presence.OPTIONAL, OnDelete.SET_NULL, NONE),
                        one("c", "B", Presence.OPTIONAL, OnDelete.CASCADE, NONE));
    }

    @Test
    void mappedByChoosesAmongSeveral() {
        String entities = """
            Team: { relations: { atHome: "Match[] @mappedBy(home)", away: "Match[] @mappedBy(guest)" } }
            Match: { relations: { home: Team!, guest: Team! } }
            """;

        assertThat(of(entities, "Team"))
                .containsExactly(
                        new ToMany("atHome", "Match", "home", Optional.of("home"), NONE),
                        new ToMany("away", "Match", "guest", Optional.of("guest"), NONE));
        assertThat(of(entities, "Match"))
                .extracting(Relation::inverse)
                .containsExactly(Optional.of("atHome"), Optional.of("away"));
    }

    @Test
    void anInverseNamedAtOneSideSettlesItForTheRest() {
        String entities = """
            Team: { relations: { games: "Match[]", other: "Match[]" } }
            Match: { relations: { home: Team! @inverse(games), guest: Team! } }
            """;

        assertThat(of(entities, "Team")).extracting("mappedBy").containsExactly("home", "guest");
    }

    @Test
    void anInverseThatIsNotDeclaredIsAddedToTheOtherEntity() {
        assertThat(of("Author: {}\nBook: { relations: { author: Author! @inverse(books) } }\n", "Author"))
                .containsExactly(new ToMany("books", "Book", "author", Optional.of("author"), NONE));
    }

    @Test
    void aListWithoutARelationBackIsManyToMany() {
        assertThat(of("Book: { relations: { tags: \"Tag[] @was(labels)\" } }\nTag: {}\n", "Book"))
                .containsExactly(new ManyToMany("tags", "Tag", NONE, NONE, Optional.of("labels")));
    }

    @Test
    void listsAtBothSidesAreOneRelationKeptByTheFirst() {
        String entities = """
            Tag: { relations: { books: "Book[]" } }
            Book: { relations: { tags: "Tag[]" } }
            """;

        assertThat(of(entities, "Tag"))
                .containsExactly(new ManyToMany("books", "Book", Optional.of("tags"), NONE, NONE));
        assertThat(of(entities, "Book")).isEmpty();
    }

    @Test
    void aNewInverseMakesAManyToManyBesideARelationToOne() {
        String entities = """
            Reader: { relations: { favourites: "Book[] @inverse(fans)" } }
            Book: { relations: { lender: Reader } }
            """;

        assertThat(of(entities, "Reader"))
                .containsExactly(new ManyToMany("favourites", "Book", Optional.of("fans"), NONE, NONE));
    }

    @Test
    void twoManyToManyBetweenTheSameEntitiesAreKeptApartByTheirInverses() {
        String entities = """
            Reader: { relations: { liked: "Book[] @inverse(likers)", read: "Book[] @inverse(readers)" } }
            Book: { relations: { readers: "Reader[]", likers: "Reader[]" } }
            """;

        assertThat(of(entities, "Reader"))
                .extracting(Relation::inverse)
                .containsExactly(Optional.of("likers"), Optional.of("readers"));
        assertThat(of(entities, "Book")).isEmpty();
    }

    @Test
    void entitiesMayLeadToThemselves() {
        String entities = """
            Category: { relations: { parent: Category, children: "Category[]" } }
            Person: { relations: { friends: "Person[]", follows: "Person[] @inverse(followers)" } }
            """;

        assertThat(of(entities, "Category"))
                .containsExactly(
                        one("parent", "Category", Presence.OPTIONAL, OnDelete.SET_NULL, Optional.of("children")),
                        new ToMany("children", "Category", "parent", Optional.of("parent"), NONE));
        assertThat(of(entities, "Person"))
                .containsExactly(
                        new ManyToMany("friends", "Person", NONE, NONE, NONE),
                        new ManyToMany("follows", "Person", Optional.of("followers"), NONE, NONE));
    }

    @Test
    void oneToOneHasAnInverseButNoList() {
        String entities = "Person: {}\nPassport: { relations: { person: Person! @unique @inverse(passport) } }\n";

        assertThat(of(entities, "Person")).isEmpty();
        assertThat(of(entities, "Passport"))
                .containsExactly(new ToOne(
                        "person",
                        "Person",
                        Presence.REQUIRED,
                        Cardinality.ONE,
                        OnDelete.RESTRICT,
                        Role.PLAIN,
                        Optional.of("passport"),
                        NONE,
                        NONE));
    }

    @Test
    void aLineSaysAllThatALongFormSays() {
        String entities = """
            A:
              relations:
                line: B! @unique @onDelete(cascade) @inverse(x) @description("A, b") @was(old)
                long: { type: B, required: true, unique: true, onDelete: cascade, inverse: y, description: "A, b", was: old }
            B: {}
            """;

        List<Relation> relations = of(entities, "A");
        assertThat(relations.get(1))
                .usingRecursiveComparison()
                .ignoringFields("name", "inverse")
                .isEqualTo(relations.get(0));
        assertThat(relations.get(1).inverse()).contains("y");
    }
}
