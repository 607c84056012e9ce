package dev.nodesmith.generate.data.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The form of decimals that are too long for a whole number: as many digits as the precision, in an order that texts have too.
 * In front stands 1, or 0 for negative numbers, whose digits are complements: with precision 4 and scale 2, 1.50 is
 * {@code 10150} and -1.50 is {@code 09849}. The emitted code writes the same form.
 */
final class SortableDecimal {

    private SortableDecimal() {}

    /** Bounds with more digits than the column has are rounded up. */
    static String of(BigDecimal value, int precision, int scale) {
        BigInteger units = value.setScale(scale, RoundingMode.CEILING).unscaledValue();
        BigInteger most = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
        String digits = (units.signum() < 0 ? most.add(units) : units).toString();
        return (units.signum() < 0 ? "0" : "1") + "0".repeat(precision - digits.length()) + digits;
    }
}
