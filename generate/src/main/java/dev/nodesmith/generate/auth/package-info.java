/** Who is calling and what they may do: accounts, tokens, sessions, access rules. */
@NullMarked
package dev.nodesmith.generate.auth;

import org.jspecify.annotations.NullMarked;
