package dev.nodesmith.evolve.merge;

import java.util.List;
import java.util.Optional;

/** Knows when lines that both sides added at one place can all stay. Git never knows and makes it a conflict. */
interface Additions {

    /** For texts in which the order of lines may mean anything. */
    Additions NEVER = place -> Optional.empty();

    /**
     * Where lines were added, and which.
     *
     * @param at index of the base's line that stands below the additions; the base's size at its end
     */
    record Place(List<String> base, int at, List<String> yours, List<String> fresh) {}

    /** The lines that come to the place, Nodesmith's before those of people; empty when a person has to decide. */
    Optional<List<String>> both(Place place);
}
