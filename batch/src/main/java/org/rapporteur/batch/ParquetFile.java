package org.rapporteur.batch;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.io.IOException;
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

/// A Parquet file with the columns of a table; every column may be null.
final class ParquetFile implements AutoCloseable {

  /// Small, as a task holds one group of each table.
  private static final long GROUP_BYTES = 16L << 20;

  private final Table table;
  private final MessageType schema;
  private final ParquetWriter<Group> writer;

  ParquetFile(Table table, Path path, Configuration configuration) throws IOException {
    this.table = table;
    schema = schema(table);
    writer =
        ExampleParquetWriter.builder(path)
            .withConf(configuration)
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(GROUP_BYTES)
            .build();
  }

  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Column column : table.columns()) {
      switch (column.type()) {
        case TEXT -> message.optional(BINARY).as(stringType()).named(column.name());
        case INTEGER -> message.optional(INT32).named(column.name());
        case NUMBER -> message.optional(DOUBLE).named(column.name());
      }
    }
    return message.named(table.toString());
  }

  /// @param row a value for every column, in their order
  void write(List<@Nullable Object> row) throws IOException {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value == null) {
        continue;
      }
      switch (table.columns().get(i).type()) {
        case TEXT -> group.add(i, (String) value);
        case INTEGER -> group.add(i, (int) (Integer) value);
        case NUMBER -> group.add(i, (double) (Double) value);
      }
    }
    writer.write(group);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
