/** Tests for Mocha, with the assertions of Chai and the stubs of Sinon. */
@NullMarked
package dev.nodesmith.generate.test.mocha;

import org.jspecify.annotations.NullMarked;
