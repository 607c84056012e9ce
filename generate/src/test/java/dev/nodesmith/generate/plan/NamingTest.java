package dev.nodesmith.generate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "Person,     Person,     person,      people,      people,       people",
        "category,   Category,   category,    categories,  categories,   categories",
        "Status,     Status,     status,      statuses,    statuses,     statuses",
        "Series,     Series,     series,      seriesList,  series,       series",
        "order_item, OrderItem,  orderItem,   orderItems,  order-items,  order_items",
        "order-item, OrderItem,  orderItem,   orderItems,  order-items,  order_items",
        "HTTPServer, HttpServer, httpServer,  httpServers, http-servers, http_servers",
        "Class,      Class,      classRecord, classes,     classes,      classes",
        "Date,       DateRecord, date,        dates,       dates,        dates",
        "Address2,   Address2,   address2,    address2s,   address2s,    address2s",
    })
    void spellsEveryStyle(String raw, String type, String variable, String variables, String kebabs, String snakes) {
        Names names = Naming.of(raw, Optional.empty());
        assertThat(names.type()).isEqualTo(type);
        assertThat(names.variable()).isEqualTo(variable);
        assertThat(names.variables()).isEqualTo(variables);
        assertThat(names.pluralKebab()).isEqualTo(kebabs);
        assertThat(names.pluralSnake()).isEqualTo(snakes);
    }

    @Test
    void theUsersPluralWins() {
        assertThat(Naming.of("Index", Optional.of("indices")).pluralKebab()).isEqualTo("indices");
    }
}
