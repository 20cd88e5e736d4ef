namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes functions that handle a list of events of presynaptic cells: <c>i32 list(ptr frame, ptr events, i64 count)</c>, of which an event is the address of the post cells of its run, its
/// cell, and the first and the last position but one (<c>RowEvent</c>). What kernels read of the frame, they read once a list; a frame is reached through its own address alone. It gives 1
/// where a contribution does not fit into its sum, as kernels do.
/// </summary>
internal static class RowListWriter
{
    /// <summary>The function's definition.</summary>
    /// <param name="symbol">Its name.</param>
    /// <param name="row">The kernel over the row of an event.</param>
    /// <param name="cell">The kernel that follows for what is kept in its cell; null where nothing is.</param>
    public static string Write(string symbol, string row, string? cell) => $$"""
        define i32 @{{symbol}}(ptr noalias nocapture %frame, ptr nocapture readonly %events, i64 %count) #0 {
        entry:
          br label %next
        next:
          %n = phi i64 [ 0, %entry ], [ %n.next, %handled ]
          %more = icmp slt i64 %n, %count
          br i1 %more, label %event, label %done
        event:
          %at = getelementptr inbounds { ptr, i32, i32, i32 }, ptr %events, i64 %n
          %posts = load ptr, ptr %at, align 8
          %cell.at = getelementptr inbounds i8, ptr %at, i64 8
          %cell = load i32, ptr %cell.at, align 8
          %first.at = getelementptr inbounds i8, ptr %at, i64 12
          %first = load i32, ptr %first.at, align 4
          %end.at = getelementptr inbounds i8, ptr %at, i64 16
          %end = load i32, ptr %end.at, align 8
          %failed = call i32 @{{row}}(ptr %frame, ptr %posts, i32 %cell, i32 %first, i32 %end)
          %is.failed = icmp ne i32 %failed, 0
          br i1 %is.failed, label %fails, label %handled, !prof !0
        handled:
          {{(cell is null ? "" : $"call i32 @{cell}(ptr %frame, i32 %cell)\n  ")}}%n.next = add nsw i64 %n, 1
          br label %next
        done:
          ret i32 0
        fails:
          ret i32 1
        }

        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
