package org.rapporteur.batch;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tables.Column;

/// A Parquet file with the columns of a table; every column may be null.
final class ParquetFile implements AutoCloseable {

  /// Small, as a task holds one group of each table.
  private static final long GROUP_BYTES = 16L << 20;

  private final Sheet sheet;
  private final MessageType schema;
  private final ParquetWriter<Group> writer;

  ParquetFile(Sheet sheet, Path path, Configuration configuration) throws IOException {
    this.sheet = sheet;
    schema = schema(sheet);
    writer =
        ExampleParquetWriter.builder(path)
            .withConf(configuration)
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(GROUP_BYTES)
            .build();
  }

  private static MessageType schema(Sheet sheet) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Column<?> column : sheet.columns()) {
      switch (column.type()) {
        case TEXT, JSON -> message.optional(BINARY).as(stringType()).named(column.name());
        case WHOLE -> message.optional(INT64).named(column.name());
        case NUMBER -> message.optional(DOUBLE).named(column.name());
        case DAY -> message.optional(INT32).as(dateType()).named(column.name());
      }
    }
    return message.named(sheet.toString());
  }

  /// @param row a value for every column, in their order
  void write(List<@Nullable Object> row) throws IOException {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < row.size(); i++) {
      add(group, i, row.get(i));
    }
    writer.write(group);
  }

  private static void add(Group group, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {
        // A column that has no value is not written.
      }
      case Long number -> group.add(column, number.longValue());
      case Double number -> group.add(column, number.doubleValue());
      case LocalDate day -> group.add(column, (int) day.toEpochDay());
      case Object text -> group.add(column, text.toString());
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
