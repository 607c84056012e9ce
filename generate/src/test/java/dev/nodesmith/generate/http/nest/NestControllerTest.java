package dev.nodesmith.generate.http.nest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.generate.validation.zod.ZodFeature;
import org.junit.jupiter.api.Test;

class NestControllerTest {

    private final BackendPlan plan = BackendPlanner.plan(BookshopModel.open());

    @Test
    void hasThePathOfItsListWhereAllOfItsRoutesLieThere() {
        assertThat(of("Tag").decorator()).isEqualTo("@Controller('v1/tags')");
    }

    @Test
    void hasTheBasePathAloneWhereSomeRoutesLieBelowAnotherResource() {
        assertThat(of("Book").decorator()).isEqualTo("@Controller('v1')");
    }

    @Test
    void ofOperationsThatActOnNoRowIsNamedByThem() {
        NestController operations = of(RoutesView.OPERATIONS);

        assertThat(operations.type()).isEqualTo("Operation");
        assertThat(operations.serviceType()).isEqualTo("OperationService");
        assertThat(operations.decorator()).isEqualTo("@Controller('v1')");
    }

    @Test
    void isNotNamedLikeAModuleThatIsThereAnyway() {
        assertThat(NestController.className("Tag")).isEqualTo("Tag");
        assertThat(NestController.className("Core")).isEqualTo("CoreResource");
    }

    @Test
    void aPathOfNothingIsLeftOut() {
        assertThat(NestController.decorator("Get", "")).isEqualTo("@Get()");
        assertThat(NestController.decorator("Get", "/:id")).isEqualTo("@Get(':id')");
    }

    private NestController of(String subject) {
        return NestController.of(plan, view(subject), new ZodFeature().inputs());
    }

    private RoutesView view(String subject) {
        return RoutesView.of(plan).stream()
                .filter(view -> view.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
