package dev.nodesmith.generate.auth;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.docs.ReportNote;
import dev.nodesmith.model.Auth;
import java.util.List;

/** What people read about users and access: decisions with their price, and what to do when something is wrong. */
final class AuthNotes {

    private static final Decision SESSIONS = new Decision(
            "refresh-tokens-are-used-once",
            "Refresh tokens are used once",
            "A refresh token lives for weeks in a browser. When one is stolen, the thief and the owner both hold it, and"
                    + " nothing in the token tells them apart.",
            "A session is a family of refresh tokens. Each renewal uses a token up and stores its successor in one atomic"
                    + " step; only SHA-256 hashes are stored. A token that comes a second time ends the whole family.",
            List.of(
                    "A stolen token is good until its owner renews the session, and no longer.",
                    "A client must not renew one session twice at a time: of parallel renewals one wins, and the others"
                            + " look like theft and end the session. Browsers with several tabs need a lock around it.",
                    "A session ends a fixed time after its login (`REFRESH_TOKEN_TTL_DAYS`), however often it is renewed."));

    private static final Decision REVOCATION = new Decision(
            "access-tokens-can-be-revoked",
            "Access tokens can be revoked within two seconds",
            "Access tokens are checked without the database, which makes them fast and keeps them valid until they expire,"
                    + " even when their user has been disabled.",
            "Each token carries the version of its user's access. Disabling a user, a change of role or password and"
                    + " logging out everywhere raise that version. Each process keeps the short list of versions raised"
                    + " lately and reads it anew when a request finds it older than two seconds.",
            List.of(
                    "The process that made the change refuses the old tokens at once, all others within two seconds.",
                    "It costs one small query every two seconds and process, and none for a request.",
                    "While the database is away, requests with a token are answered with 503 once the list is too old.",
                    "The tokens of a user whose row was deleted are good until they expire, but find nothing of theirs."));

    private static final Decision THROTTLING = new Decision(
            "logins-are-limited-per-account",
            "Failed logins are limited per account and per address",
            "Passwords are guessed from many addresses at once, so that limits per address alone do not help.",
            "Five attempts that fail in 15 minutes close an account's login for the rest of that time, whether the"
                    + " account exists or not, and each address has a limit of its own. An unknown email takes as long as"
                    + " a wrong password.",
            List.of(
                    "Somebody who knows an email can keep its owner from logging in, though not out of open sessions."));

    private static final Playbook LEAKED_SECRET = new Playbook(
            "JWT_SECRET may be known to others",
            "It stood in a log, a ticket or a repository, or audit lines show callers who never logged in.",
            List.of(
                    "Make a new one: `openssl rand -base64 48`.",
                    "Set it for all processes and restart them. Clients get a new access token with their refresh token;"
                            + " nobody has to log in again.",
                    "Look for audit lines and for `userId` in the log since the leak."));

    private static final Playbook STOLEN_SESSION = new Playbook(
            "A session was stolen",
            "A line with `\"audit\":\"refresh_token_replayed\"`: somebody used a refresh token for a second time.",
            List.of(
                    "The session has ended by itself; its owner has to log in again.",
                    "When one user has many such lines, disable the user (`PATCH /users/{id}/access`) and ask.",
                    "When many users have them after a release, look for a client that renews twice at a time."));

    private AuthNotes() {}

    static void add(Auth auth, Contributions out) {
        for (Decision decision : List.of(hashing(auth.passwordHash()), SESSIONS, REVOCATION, THROTTLING)) {
            out.add(DocsSlots.DECISIONS, decision);
        }
        out.add(DocsSlots.RUNBOOK, LEAKED_SECRET);
        out.add(DocsSlots.RUNBOOK, STOLEN_SESSION);
        security(
                out,
                "Access tokens are HS256 only, with issuer, audience, type and expiry checked; 15 minutes at most.");
        security(out, "Refresh tokens are stored as hashes, used once, and a replay ends the session.");
        security(out, "Logins, failures, replays and changes of access are audit lines in the log (`audit`).");
        if (auth.registration() == Auth.Registration.CLOSED) {
            out.add(
                    DocsSlots.REPORT,
                    new ReportNote(
                            ReportNote.Part.NEXT_STEPS,
                            "Nobody can register: accounts are made by the seed or by an operation that you write."));
        }
    }

    private static void security(Contributions out, String text) {
        out.add(DocsSlots.REPORT, new ReportNote(ReportNote.Part.SECURITY, text));
    }

    private static Decision hashing(Auth.PasswordHash hash) {
        String context = "Whoever steals the table of users will try to guess their passwords on machines made for it.";
        List<String> price = List.of(
                "Hashing takes a thread of its own; two run at a time, so that a burst of logins does not hold up the"
                        + " rest, and no database connection waits for it.",
                "The few thousand passwords that are tried first are refused when a password is chosen.");
        return switch (hash) {
            case ARGON2ID ->
                new Decision(
                        "passwords-are-hashed-with-argon2id",
                        "Passwords are hashed with Argon2id",
                        context,
                        "Argon2id with 19 MiB, two passes and one lane, as OWASP recommends.",
                        price);
            case BCRYPT ->
                new Decision(
                        "passwords-are-hashed-with-bcrypt",
                        "Passwords are hashed with bcrypt",
                        context,
                        "bcrypt with cost 12. Because bcrypt looks at 72 bytes only, it gets the SHA-384 of the password,"
                                + " so that all of a long one counts.",
                        price);
        };
    }
}
