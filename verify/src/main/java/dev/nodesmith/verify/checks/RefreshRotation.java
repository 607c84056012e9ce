package dev.nodesmith.verify.checks;

import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Refresh tokens are used once; a replay ends its family and no other; a foreign origin cannot use the cookie. */
final class RefreshRotation implements Check {

    private static final int AT_ONCE = 10;

    @Override
    public String id() {
        return "authn.refresh";
    }

    @Override
    public String title() {
        return "Refresh tokens rotate, a replay revokes the family, parallel use has one winner";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        if (!world.hasAuth()) {
            return;
        }
        Optional<World.Person> person = world.person("rotating");
        Optional<World.Person> bystander = world.person("bystander");
        if (person.isEmpty() || bystander.isEmpty()) {
            return;
        }
        String first = person.get().refresh();
        Exchange rotated = refresh(world, first);
        findings.status(rotated, 200);
        // The names of a cookie's attributes are written in any case.
        String cookie = rotated.header("set-cookie").orElse("").toLowerCase(Locale.ROOT);
        findings.expect(
                cookie.contains("httponly") && cookie.contains("samesite") && cookie.contains("path="),
                "the cookie is HttpOnly, SameSite and has a path: " + cookie);
        String second = World.cookie(rotated);
        findings.expect(!second.equals(first), "the token changes at each use");
        findings.status(refresh(world, first), 401);
        findings.status(refresh(world, second), 401);
        findings.status(refresh(world, bystander.get().refresh()), 200);

        Optional<World.Person> racing = world.person("racing");
        if (racing.isPresent()) {
            Call call = call(world, racing.get().refresh());
            List<Exchange> answers = world.probe().sendAtOnce(call, AT_ONCE);
            long won = answers.stream().filter(a -> a.status() == 200).count();
            findings.expect(won <= 1, won + " of " + AT_ONCE + " parallel refreshes won");
        }
        Optional<World.Person> crossing = world.person("crossing");
        if (crossing.isPresent()) {
            Call foreign = call(world, crossing.get().refresh()).with("origin", "https://evil.example");
            findings.status(world.probe().send(foreign), 403);
            Exchange asAccess = world.probe()
                    .send(Call.get(world.authPath("me"))
                            .as(crossing.get().refresh().replaceFirst("^[^=]+=", "")));
            findings.status(asAccess, 401);
            Call out = new Call(
                    "POST",
                    world.authPath("logout"),
                    Map.of("cookie", crossing.get().refresh()),
                    "");
            findings.status(world.probe().send(out), 204);
            findings.status(refresh(world, crossing.get().refresh()), 401);
        }
    }

    private static Exchange refresh(World world, String cookie) throws InterruptedException {
        return world.probe().send(call(world, cookie));
    }

    private static Call call(World world, String cookie) {
        return new Call("POST", world.authPath("refresh"), Map.of("cookie", cookie), "");
    }
}
