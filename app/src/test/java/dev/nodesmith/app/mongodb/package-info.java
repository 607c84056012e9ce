/** A MongoDB for tests where no real one is at hand: mongo-java-server, taught what Mongoose projects ask of a server besides. */
@NullMarked
package dev.nodesmith.app.mongodb;

import org.jspecify.annotations.NullMarked;
