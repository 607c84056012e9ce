package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines, where nothing is known of the kind of file. */
class MergeTextTest {

    private static final String BASE = "one\ntwo\nthree\nfour\nfive\n";

    private static Merged merge(String base, String yours, String fresh) {
        return Merger.merge("notes.md", new Versions(base, yours, fresh));
    }

    private static String clean(String base, String yours, String fresh) {
        Merged merged = merge(base, yours, fresh);
        assertThat(merged.conflicts()).as(merged.text()).isEmpty();
        return merged.text();
    }

    @Test
    void changesInDifferentPlacesAreBothThere() {
        assertThat(clean(BASE, "ONE\ntwo\nthree\nfour\nfive\n", "one\ntwo\nthree\nfour\nFIVE\n"))
                .isEqualTo("ONE\ntwo\nthree\nfour\nFIVE\n");
    }

    @Test
    void changesOfNeighbouringLinesAreBothThere() {
        assertThat(clean(BASE, "one\nTWO\nthree\nfour\nfive\n", "one\ntwo\nTHREE\nfour\nfive\n"))
                .isEqualTo("one\nTWO\nTHREE\nfour\nfive\n");
    }

    @Test
    void aLineAboveOneThatGoesStays() {
        assertThat(clean(BASE, "one\ntwo\nmine\nthree\nfour\nfive\n", "one\ntwo\nfour\nfive\n"))
                .isEqualTo("one\ntwo\nmine\nfour\nfive\n");
    }

    @Test
    void theSameChangeOnBothSidesIsThereOnce() {
        assertThat(clean(BASE, "one\nTWO\nthree\nfour\nfive\nmine\n", "one\nTWO\nthree\nFOUR\nfive\n"))
                .isEqualTo("one\nTWO\nthree\nFOUR\nfive\nmine\n");
    }

    @Test
    void linesAddedAtOnePlaceAreAConflict() {
        Merged merged = merge(BASE, "one\ntwo\nmine\nthree\nfour\nfive\n", "one\ntwo\nits\nthree\nfour\nfive\n");

        assertThat(merged.text()).isEqualTo("""
                one
                two
                <<<<<<< yours
                mine
                ||||||| base
                =======
                its
                >>>>>>> nodesmith
                three
                four
                five
                """);
        assertThat(merged.conflicts()).containsExactly(new Conflict(3, 8, Optional.empty()));
    }

    @Test
    void linesAddedBesideALineThatGrowsAreAConflict() {
        assertThat(merge(BASE, "one\ntwo\nmine\nthree\nfour\nfive\n", "one\ntwo\nTHREE\nTHREE AND A HALF\nfour\nfive\n")
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void ofAConflictOnlyWhatDiffersIsMarked() {
        Merged merged = merge("a\nx\nz\n", "a\nsame\nmine\nend\nz\n", "a\nsame\nits\nend\nz\n");

        assertThat(merged.text()).isEqualTo("""
                a
                same
                <<<<<<< yours
                mine
                ||||||| base
                x
                =======
                its
                >>>>>>> nodesmith
                end
                z
                """);
    }

    @Test
    void aLineChangedHereAndDeletedThereIsAConflict() {
        Merged merged = merge(BASE, "one\ntwo\nmine\nfour\nfive\n", "one\ntwo\nfour\nfive\n");

        assertThat(merged.text()).contains("<<<<<<< yours\nmine\n||||||| base\nthree\n=======\n>>>>>>> nodesmith\n");
    }

    @Test
    void conflictsAreListedByTheirLinesInTheMergedText() {
        Merged merged = merge(BASE, "ONE!\ntwo\nthree\nfour\nFIVE!\n", "ONE?\ntwo\nthree\nfour\nFIVE?\n");

        String[] lines = merged.text().split("\n", -1);
        assertThat(merged.conflicts()).hasSize(2).allSatisfy(conflict -> {
            assertThat(lines[conflict.firstLine() - 1]).isEqualTo("<<<<<<< yours");
            assertThat(lines[conflict.lastLine() - 1]).isEqualTo(">>>>>>> nodesmith");
        });
    }

    @Test
    void aFileSavedWithCrlfStaysSo() {
        assertThat(clean(BASE, BASE.replace("two", "mine").replace("\n", "\r\n"), BASE.replace("four", "its")))
                .isEqualTo("one\r\nmine\r\nthree\r\nits\r\nfive\r\n");
    }

    @Test
    void aFileWhoseOnlyChangeIsCrlfHasNoConflicts() {
        assertThat(clean(BASE, BASE.replace("\n", "\r\n"), BASE.replace("three", "its")))
                .isEqualTo("one\r\ntwo\r\nits\r\nfour\r\nfive\r\n");
    }

    @Test
    void aMissingBreakAtTheEndStaysMissingAndIsNoConflictWithALastLineThatChanges() {
        assertThat(clean(BASE, "one\ntwo\nthree\nfour\nfive", BASE.replace("five", "FIVE")))
                .isEqualTo("one\ntwo\nthree\nfour\nFIVE");
    }

    @Test
    void aByteOrderMarkStaysAtTheStart() {
        assertThat(clean(BASE, "\uFEFF" + BASE, BASE.replace("one", "ONE")))
                .isEqualTo("\uFEFF" + BASE.replace("one", "ONE"));
    }

    @Test
    void twoNewFilesThatDifferAreAConflictOfWhatDiffers() {
        Merged merged = merge("", "title\nmine\n", "title\nits\n");

        assertThat(merged.text())
                .isEqualTo("title\n<<<<<<< yours\nmine\n||||||| base\n=======\nits\n>>>>>>> nodesmith\n");
    }

    @Test
    void patternsOfGitignoreAreBothThere() {
        Merged merged = Merger.merge(
                ".gitignore", new Versions("node_modules/\n", "node_modules/\n/mine\n", "node_modules/\ndist/\n"));

        assertThat(merged).isEqualTo(Merged.clean("node_modules/\ndist/\n/mine\n"));
    }

    @Test
    void aPatternThatTakesOneBackDependsOnItsPlace() {
        Merged merged = Merger.merge(
                ".gitignore", new Versions("node_modules/\n", "node_modules/\n!mine\n", "node_modules/\ndist/\n"));

        assertThat(merged.conflicts()).hasSize(1);
    }

    @Test
    void variablesWithOtherNamesAreBothThere() {
        Versions versions = new Versions("A=1\n", "A=1\n\n# Mine.\nMINE=1\n", "A=1\n\n# Its.\n# ITS=1\n");

        assertThat(Merger.merge(".env.example", versions))
                .isEqualTo(Merged.clean("A=1\n\n# Its.\n# ITS=1\n\n# Mine.\nMINE=1\n"));
    }

    @Test
    void twoValuesOfOneVariableAreAConflict() {
        Versions versions = new Versions("A=1\n", "A=1\nB=1\n", "A=1\n# B=2\n");

        assertThat(Merger.merge(".env.example", versions).conflicts()).hasSize(1);
    }

    @Test
    void aFileThatNobodyTouchedIsNotEvenRead() {
        String yours = "{ broken";

        assertThat(Merger.merge("a.json", new Versions("{ broken", yours, "{ broken"))
                        .text())
                .isSameAs(yours);
    }
}
