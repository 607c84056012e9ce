package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.World;
import java.util.Optional;

/** Twenty wrong passwords are throttled, and say the same whether the account exists or not. */
final class SignInLimits implements Check {

    private static final int TRIES = 20;

    @Override
    public String id() {
        return "authn.brute-force";
    }

    @Override
    public String title() {
        return "Wrong passwords are throttled and do not tell who exists";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        if (!world.hasAuth()) {
            return;
        }
        Optional<World.Person> person = world.person("guessed");
        if (person.isEmpty()) {
            return;
        }
        Exchange known = attempt(world, person.get().account().email());
        Exchange unknown = attempt(world, "nobody.at.all@example.com");
        findings.status(known, 401);
        findings.status(unknown, 401);
        findings.expect(
                World.withoutRequestId(known).equals(World.withoutRequestId(unknown)),
                "the answers differ: " + known.describe() + " and " + unknown.describe());
        boolean throttled = false;
        for (int i = 0; i < TRIES && !throttled; i++) {
            Exchange exchange = attempt(world, person.get().account().email());
            throttled = exchange.status() == 429;
            findings.expect(
                    !throttled || exchange.header("retry-after").isPresent(),
                    "429 says when to come back: " + exchange.describe());
        }
        findings.expect(throttled, TRIES + " wrong passwords in a row were not throttled");
    }

    private static Exchange attempt(World world, String email) throws InterruptedException {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("email", email).put("password", "wrong password 1!");
        return world.probe().send(Call.of("POST", world.authPath("login"), body));
    }
}
