package dev.nodesmith.generate;

import dev.nodesmith.generate.auth.AuthFeature;
import dev.nodesmith.generate.core.errors.ErrorsFeature;
import dev.nodesmith.generate.core.operation.OperationsFeature;
import dev.nodesmith.generate.core.query.QueryFeature;
import dev.nodesmith.generate.core.resource.ResourceFeature;
import dev.nodesmith.generate.core.runtime.IdempotencyFeature;
import dev.nodesmith.generate.core.runtime.MetricsFeature;
import dev.nodesmith.generate.core.runtime.ServerFeature;
import dev.nodesmith.generate.core.runtime.TracingFeature;
import dev.nodesmith.generate.core.seed.SeedFeature;
import dev.nodesmith.generate.data.knex.KnexFeature;
import dev.nodesmith.generate.data.knex.mysql.MysqlKnexFeature;
import dev.nodesmith.generate.data.knex.postgresql.PostgresqlKnexFeature;
import dev.nodesmith.generate.data.knex.sqlite.SqliteKnexFeature;
import dev.nodesmith.generate.data.migrations.MigrationsFeature;
import dev.nodesmith.generate.data.migrations.SqlMigrationsFeature;
import dev.nodesmith.generate.data.mongoose.MongooseFeature;
import dev.nodesmith.generate.data.prisma.PrismaFeature;
import dev.nodesmith.generate.data.prisma.mysql.MysqlPrismaFeature;
import dev.nodesmith.generate.data.prisma.postgresql.PostgresqlPrismaFeature;
import dev.nodesmith.generate.data.prisma.sqlite.SqlitePrismaFeature;
import dev.nodesmith.generate.data.relational.OrmReadsFeature;
import dev.nodesmith.generate.data.relational.QueryErrorsFeature;
import dev.nodesmith.generate.data.relational.RelationalFeature;
import dev.nodesmith.generate.data.relational.mysql.MysqlDatetimesFeature;
import dev.nodesmith.generate.data.relational.mysql.MysqlErrorsFeature;
import dev.nodesmith.generate.data.relational.postgresql.PostgresqlErrorsFeature;
import dev.nodesmith.generate.data.relational.postgresql.WireTypesFeature;
import dev.nodesmith.generate.data.relational.sqlite.SqliteDecimalsFeature;
import dev.nodesmith.generate.data.sequelize.SequelizeFeature;
import dev.nodesmith.generate.data.sql.SqlFeature;
import dev.nodesmith.generate.data.sql.SqlReadsFeature;
import dev.nodesmith.generate.data.sql.mysql.MysqlSqlFeature;
import dev.nodesmith.generate.data.sql.postgresql.PostgresqlSqlFeature;
import dev.nodesmith.generate.data.sql.sqlite.SqliteSqlFeature;
import dev.nodesmith.generate.data.typeorm.TypeOrmFeature;
import dev.nodesmith.generate.database.mongodb.MongodbFeature;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.database.sqlite.SqliteFeature;
import dev.nodesmith.generate.docs.DocsFeature;
import dev.nodesmith.generate.http.HttpFeature;
import dev.nodesmith.generate.http.express.ExpressFeature;
import dev.nodesmith.generate.http.fastify.FastifyFeature;
import dev.nodesmith.generate.http.hapi.HapiFeature;
import dev.nodesmith.generate.http.koa.KoaFeature;
import dev.nodesmith.generate.http.nest.NestFeature;
import dev.nodesmith.generate.http.nest.SchemaPipeFeature;
import dev.nodesmith.generate.http.onfastify.FastifyServerFeature;
import dev.nodesmith.generate.language.javascript.JavaScriptFeature;
import dev.nodesmith.generate.language.typescript.TypeScriptFeature;
import dev.nodesmith.generate.layout.LayoutFeature;
import dev.nodesmith.generate.layout.Layouts;
import dev.nodesmith.generate.logging.RedactionFeature;
import dev.nodesmith.generate.logging.pino.PinoFeature;
import dev.nodesmith.generate.logging.winston.WinstonFeature;
import dev.nodesmith.generate.openapi.OpenApiFeature;
import dev.nodesmith.generate.ops.LoadTestFeature;
import dev.nodesmith.generate.ops.OpsFeature;
import dev.nodesmith.generate.postman.PostmanFeature;
import dev.nodesmith.generate.project.LintFeature;
import dev.nodesmith.generate.project.ProjectFilesFeature;
import dev.nodesmith.generate.ratelimit.RateLimitFeature;
import dev.nodesmith.generate.test.TestsFeature;
import dev.nodesmith.generate.test.jest.JestFeature;
import dev.nodesmith.generate.test.mocha.MochaFeature;
import dev.nodesmith.generate.test.vitest.VitestFeature;
import dev.nodesmith.generate.validation.ValueRulesFeature;
import dev.nodesmith.generate.validation.classvalidator.ClassValidatorFeature;
import dev.nodesmith.generate.validation.joi.JoiFeature;
import dev.nodesmith.generate.validation.zod.ZodFeature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All features, one line each. On every axis the first that goes with the rest is the default. */
public final class Features {

    private static final List<Feature> ALL = List.of(
            new LayoutFeature(Layouts.BY_FEATURE, "By feature", "Everything of a resource is in one folder."),
            new LayoutFeature(
                    Layouts.BACKEND, "Layers, Express style", "One folder a layer: routes, services, repositories."),
            new LayoutFeature(Layouts.DEVELOPER, "Layers with controllers", "Controllers, services and repositories."),
            new LayoutFeature(
                    Layouts.ARCHITECT,
                    "Routes and controllers",
                    "Routes, controllers, services, models and validators."),
            new LayoutFeature(Layouts.CLEAN, "Clean architecture", "Dependencies point inwards, to the domain."),
            new TypeScriptFeature(),
            new JavaScriptFeature(),
            new LintFeature(),
            new ProjectFilesFeature(),
            new OpenApiFeature(),
            new TestsFeature(),
            new VitestFeature(),
            new JestFeature(),
            new MochaFeature(),
            new ZodFeature(),
            new JoiFeature(),
            new ClassValidatorFeature(),
            new PinoFeature(),
            new WinstonFeature(),
            new ValueRulesFeature(),
            new RedactionFeature(),
            new RateLimitFeature(),
            new AuthFeature(),
            new ErrorsFeature(),
            new QueryFeature(),
            new ResourceFeature(),
            new OperationsFeature(),
            new ServerFeature(),
            new IdempotencyFeature(),
            new MetricsFeature(),
            new TracingFeature(),
            new OpsFeature(),
            new LoadTestFeature(),
            new DocsFeature(),
            new PostmanFeature(),
            new HttpFeature(),
            new FastifyFeature(),
            new ExpressFeature(),
            new KoaFeature(),
            new HapiFeature(),
            new NestFeature(),
            new SchemaPipeFeature(),
            new FastifyServerFeature(),
            new RelationalFeature(),
            new SqliteDecimalsFeature(),
            new WireTypesFeature(),
            new QueryErrorsFeature(),
            new PostgresqlErrorsFeature(),
            new OrmReadsFeature(),
            new SqlReadsFeature(),
            new SqlFeature(),
            new PostgresqlFeature(),
            new PostgresqlSqlFeature(),
            new PrismaFeature(),
            new PostgresqlPrismaFeature(),
            new SqlitePrismaFeature(),
            new MysqlPrismaFeature(),
            new KnexFeature(),
            new PostgresqlKnexFeature(),
            new SqliteKnexFeature(),
            new MysqlKnexFeature(),
            new SequelizeFeature(),
            new TypeOrmFeature(),
            new MongooseFeature(),
            new MigrationsFeature(),
            new SqlMigrationsFeature(),
            new SeedFeature(),
            new SqliteFeature(),
            new SqliteSqlFeature(),
            new MysqlFeature(),
            new MysqlSqlFeature(),
            new MysqlErrorsFeature(),
            new MysqlDatetimesFeature(),
            new MongodbFeature());

    private Features() {}

    public static List<Feature> all() {
        return ALL;
    }

    /** The choices of an axis, the default first. */
    public static List<Feature> on(Axis axis) {
        return ALL.stream()
                .filter(f -> f.axis().filter(a -> a == axis).isPresent())
                .toList();
    }

    /** The choice of that id on an axis. */
    public static Optional<Feature> find(Axis axis, String id) {
        return on(axis).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Features that are no answer to a question of the stack. */
    public static Stream<Feature> unconditional() {
        return ALL.stream().filter(f -> f.axis().isEmpty());
    }
}
