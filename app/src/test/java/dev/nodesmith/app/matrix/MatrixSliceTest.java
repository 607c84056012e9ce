package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixSliceTest {

    private static final List<Combination> ALL = Combination.pairwise();

    /** Asked of the selector itself, not of what the matrix is made from. */
    @Test
    void whateverTwoChoicesAreOfferedTogetherTheMatrixBuilds() {
        List<Axis> axes = List.of(Axis.values());
        List<Map<String, String>> unreached = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            for (Axis other : axes.subList(i + 1, axes.size())) {
                for (Feature one : Features.on(axes.get(i))) {
                    for (Feature two : Features.on(other)) {
                        Map<String, String> pair = Map.of(axes.get(i).key(), one.id(), other.key(), two.id());
                        if (Selector.select(pair).selection().isPresent()
                                && ALL.stream().noneMatch(c -> holds(c, pair))) {
                            unreached.add(pair);
                        }
                    }
                }
            }
        }
        assertThat(unreached).isEmpty();
    }

    @Test
    void everyCombinationOfTheMatrixCanBeChosen() {
        assertThat(ALL).allSatisfy(c -> assertThat(c.selection()).isPresent());
        assertThat(ALL.stream().map(Combination::label)).doesNotHaveDuplicates();
    }

    @Test
    void aSliceHoldsEveryChoiceAndIsSmallerThanTheMatrix() {
        List<Combination> slice = MatrixSlice.of(ALL, "0ad3");

        assertThat(slice).hasSizeLessThan(ALL.size()).doesNotHaveDuplicates();
        for (Combination combination : ALL) {
            assertThat(combination.settings().entrySet())
                    .allMatch(choice ->
                            slice.stream().anyMatch(c -> c.settings().entrySet().contains(choice)));
        }
    }

    @Test
    void oneCommitHasOneSliceAndMoreCommitsBuildMore() {
        assertThat(MatrixSlice.of(ALL, "0ad3")).isEqualTo(MatrixSlice.of(ALL, "0ad3"));
        TreeSet<String> built = new TreeSet<>();
        IntStream.range(0, 200).forEach(i -> MatrixSlice.of(ALL, "commit " + i).forEach(c -> built.add(c.label())));
        assertThat(built).hasSameSizeAs(ALL);
    }

    private static boolean holds(Combination combination, Map<String, String> pair) {
        return combination.settings().entrySet().containsAll(pair.entrySet());
    }
}
