package dev.nodesmith.verify.checks;

import dev.nodesmith.verify.Check;
import java.util.List;

/** All checks, one line each, in the order in which they run: those that use up a limit come last. */
public final class Checks {

    private Checks() {}

    public static List<Check> all() {
        return List.of(
                new Health(),
                new Headers(),
                new ErrorForms(),
                new DenyByDefault(),
                new Lifecycle(),
                new MissingRows(),
                new BodyValidation(),
                new ServerOwnedKeys(),
                new QueryValidation(),
                new KeysetPaging(),
                new ConstantQueries(),
                new UniqueConflicts(),
                new OptimisticLocking(),
                new ConditionalRequests(),
                new IdempotencyKeys(),
                new RoleMatrix(),
                new Ownership(),
                new RefreshRotation(),
                new SignInLimits());
    }
}
