namespace NeuroLang.Llvm.Emission;

/// <summary>The helper that appends the cells of a mask to the list of an event.</summary>
internal static class AppendWriter
{
    /// <summary>Its name.</summary>
    public const string Function = "nl.append";

    /// <summary>Its definition: bits of lanes behind the last cell are ignored.</summary>
    public static string Define(ModuleDeclarations declarations)
    {
        declarations.Declare("declare i64 @llvm.smax.i64(i64, i64)");
        declarations.Declare("declare i64 @llvm.umin.i64(i64, i64)");
        declarations.Declare("declare i64 @llvm.cttz.i64(i64, i1)");
        return """
            define internal void @nl.append(ptr %list, ptr %count, i64 %first, i64 %mask, i64 %size) noinline nounwind cold {
            entry:
              %behind = sub i64 %size, %first
              %left = call i64 @llvm.smax.i64(i64 %behind, i64 0)
              %cells = call i64 @llvm.umin.i64(i64 %left, i64 63)
              %above = shl i64 1, %cells
              %inside = sub i64 %above, 1
              %is.full = icmp uge i64 %left, 64
              %limit = select i1 %is.full, i64 -1, i64 %inside
              %bits = and i64 %mask, %limit
              %start = load i64, ptr %count, align 8
              br label %head
            head:
              %rest = phi i64 [ %bits, %entry ], [ %rest.next, %body ]
              %n = phi i64 [ %start, %entry ], [ %n.next, %body ]
              %more = icmp ne i64 %rest, 0
              br i1 %more, label %body, label %done
            body:
              %lane = call i64 @llvm.cttz.i64(i64 %rest, i1 true)
              %cell = add i64 %first, %lane
              %cell32 = trunc i64 %cell to i32
              %at = getelementptr inbounds i32, ptr %list, i64 %n
              store i32 %cell32, ptr %at, align 4
              %n.next = add i64 %n, 1
              %lower = sub i64 %rest, 1
              %rest.next = and i64 %rest, %lower
              br label %head
            done:
              store i64 %n, ptr %count, align 8
              ret void
            }

            """.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
