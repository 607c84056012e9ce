package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.CommentAttacher.Place;

/** The comments in and around statements that belong elsewhere, such as those in front of an {@code else}. */
final class StatementCommentRules extends CommentRule {

    StatementCommentRules(String source) {
        super(source);
    }

    boolean inIf(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!enclosing.is(Kind.IF) || !following.exists()) {
            return false;
        }
        if (nextCharacter(place) == ')') {
            return trailing(place.preceding(), place);
        }
        if (following == enclosing.consequent()) {
            return leading(following, place);
        }
        if (place.preceding() != enclosing.consequent() || following != enclosing.alternate()) {
            return false;
        }
        int elseAt = SourceText.indexOf(source, "else", enclosing.consequent().end);
        if (place.comment().start >= elseAt) {
            return leading(following, place);
        }
        if (!place.preceding().is(Kind.BLOCK)
                && isSingleLine(place.comment())
                && !SourceText.hasNewline(source, place.preceding().end, place.comment().start)) {
            return trailing(place.preceding(), place);
        }
        return dangling(enclosing, place);
    }

    boolean inWhile(Place place) {
        Node enclosing = place.enclosing();
        if (!enclosing.is(Kind.WHILE) || !place.following().exists()) {
            return false;
        }
        if (nextCharacter(place) == ')') {
            return trailing(place.preceding(), place);
        }
        return enclosing.body() == place.following() && leading(place.following(), place);
    }

    boolean inSwitch(Place place) {
        Node enclosing = place.enclosing();
        return enclosing.is(Kind.SWITCH)
                && enclosing.list().length == 0
                && !place.following().exists()
                && place.preceding() == enclosing.test()
                && nextCharacter(place) == '}'
                && dangling(enclosing, place);
    }

    static boolean inDefaultCase(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!enclosing.is(Kind.SWITCH_CASE)
                || enclosing.test().exists()
                || !following.exists()
                || following != enclosing.list()[0]) {
            return false;
        }
        return (following.is(Kind.BLOCK) && !place.comment().isBlock)
                ? intoBlock(following, place)
                : dangling(enclosing, place);
    }

    static boolean inTry(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if ((!enclosing.is(Kind.TRY) && !enclosing.is(Kind.CATCH)) || !following.exists()) {
            return false;
        }
        if (enclosing.is(Kind.CATCH) && place.preceding().exists()) {
            return trailing(place.preceding(), place);
        }
        return switch (following.kind) {
            case BLOCK -> intoBlock(following, place);
            case CATCH -> intoBlock(following.body(), place);
            default -> false;
        };
    }

    boolean inFor(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!enclosing.is(Kind.FOR) && !enclosing.is(Kind.FOR_IN) && !enclosing.is(Kind.FOR_OF)) {
            return false;
        }
        return following.exists()
                && following == enclosing.body()
                && SourceText.indexOf(source, ")", place.comment().end) > following.start
                && leading(following, place);
    }

    static boolean inLabeled(Place place) {
        return place.enclosing().is(Kind.LABELED) && leading(place.enclosing(), place);
    }

    static boolean inEmptyProgram(Place place) {
        Node enclosing = place.enclosing();
        if (!enclosing.is(Kind.PROGRAM) || enclosing.list().length > 0) {
            return false;
        }
        return place.isLast() ? dangling(enclosing, place) : leading(enclosing, place);
    }

    boolean inModuleSpecifiers(Place place) {
        Node enclosing = place.enclosing();
        if (enclosing.is(Kind.IMPORT_SPECIFIER) || enclosing.is(Kind.EXPORT_SPECIFIER)) {
            return leading(enclosing, place);
        }
        Node preceding = place.preceding();
        boolean follows = (preceding.is(Kind.IMPORT_SPECIFIER) && enclosing.is(Kind.IMPORT))
                || (preceding.is(Kind.EXPORT_SPECIFIER) && enclosing.is(Kind.EXPORT_NAMED));
        return follows && SourceText.isAtLineEnd(source, place.comment().end) && trailing(preceding, place);
    }
}
