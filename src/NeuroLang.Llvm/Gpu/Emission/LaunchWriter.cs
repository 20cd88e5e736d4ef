namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>
/// Writes what is launched: <c>void NAME_launch(ptr control, ptr words, i64 ahead, i64 launch, ptr cases)</c>, for the host with <c>i64 threads, i64 rows, i64 case</c> behind
/// that. The step is that many ahead of the one in the control block, so that a batch of launches can be repeated as it is. Where there are cases, control and words are
/// those of the case: a pair of addresses for each.
/// </summary>
internal static class LaunchWriter
{
    private const string Parameters = "ptr %control, ptr %words, i64 %step, double %time, i64 %launch";
    private const string Launched = "ptr %control.alone, ptr %words.alone, i64 %ahead, i64 %launch, ptr %cases";

    // Words of the control block, in the order of Gpu/Device/device.h: the step, and numerator and denominator of its length.
    private const string Beginning = """
          %is.alone = icmp eq ptr %cases, null
          br i1 %is.alone, label %chosen, label %choose
        choose:
          %pair = shl i64 %case, 1
          %control.at = getelementptr inbounds i64, ptr %cases, i64 %pair
          %control.of = load ptr, ptr %control.at, align 8
          %words.at = getelementptr inbounds i64, ptr %control.at, i64 1
          %words.of = load ptr, ptr %words.at, align 8
          br label %chosen
        chosen:
          %control = phi ptr [ %control.alone, %entry ], [ %control.of, %choose ]
          %words = phi ptr [ %words.alone, %entry ], [ %words.of, %choose ]
          %step.at = getelementptr inbounds i64, ptr %control, i64 3
          %first = load i64, ptr %step.at, align 8
          %step = add i64 %first, %ahead
          %numerator.at = getelementptr inbounds i64, ptr %control, i64 4
          %numerator = load double, ptr %numerator.at, align 8
          %denominator.at = getelementptr inbounds i64, ptr %control, i64 5
          %denominator = load double, ptr %denominator.at, align 8
          %steps = sitofp i64 %step to double
          %scaled = fmul double %steps, %numerator
          %time = fdiv double %scaled, %denominator
        """;

    /// <summary>The name under which a kernel is launched.</summary>
    public static string Name(string kernel) => kernel + "_launch";

    /// <summary>The kernel of a program's functions: the loop of <paramref name="driver"/> with the functions in it; null for those that it is to do without.</summary>
    public static string Body(string kernel, string driver, params IEnumerable<string?> functions) =>
        $"define void @{kernel}({Parameters}, i64 %thread, i64 %threads, i64 %row) #0 {{\n  call void @{driver}({Parameters}, i64 %thread, i64 %threads, i64 %row{string.Concat(functions.Select(f => f is null ? ", ptr null" : ", ptr @" + f))})\n  ret void\n}}\n";

    /// <summary>A kernel each of whose rows is that of one of several functions over cells, which the third word of the row says.</summary>
    public static string Any(string kernel, IReadOnlyList<string> functions) => $$"""
        define void @{{kernel}}({{Parameters}}, i64 %thread, i64 %threads, i64 %row) #0 {
        entry:
          %place = mul i64 %row, 3
          %word = add i64 %place, 2
          %at = getelementptr inbounds i64, ptr %words, i64 %word
          %which = load i64, ptr %at, align 8
          switch i64 %which, label %done [{{string.Concat(functions.Select((_, n) => $" i64 {n}, label %case.{n}"))}} ]
        {{string.Concat(functions.Select((function, n) => $"case.{n}:\n  call void @nl_cells({Parameters}, i64 %thread, i64 %threads, i64 %row, ptr @{function})\n  br label %done\n"))}}done:
          ret void
        }

        """.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The launch of a kernel.</summary>
    public static string Launch(string kernel, DeviceBinding binding) => (binding == DeviceBinding.Host ? Host(kernel) : Ptx(kernel)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>What launches need of LLVM.</summary>
    public static string Declarations(DeviceBinding binding) => binding == DeviceBinding.Host ? "" : string.Concat(new[] { "tid.x", "ntid.x", "ctaid.x", "nctaid.x", "ctaid.y", "ctaid.z" }.Select(register =>
        $"declare i32 @llvm.nvvm.read.ptx.sreg.{register}()\n"));

    private static string Host(string kernel) => $$"""
        define void @{{Name(kernel)}}({{Launched}}, i64 %threads, i64 %rows, i64 %case) #0 {
        entry:
        {{Beginning}}
          br label %rows.head
        rows.head:
          %row = phi i64 [ 0, %chosen ], [ %row.next, %rows.latch ]
          %is.row = icmp ult i64 %row, %rows
          br i1 %is.row, label %threads.head, label %done
        threads.head:
          %left = phi i64 [ %threads, %rows.head ], [ %thread, %threads.body ]
          %is.thread = icmp ne i64 %left, 0
          br i1 %is.thread, label %threads.body, label %rows.latch
        threads.body:
          %thread = sub i64 %left, 1
          call void @{{kernel}}({{Parameters}}, i64 %thread, i64 %threads, i64 %row)
          br label %threads.head
        rows.latch:
          %row.next = add i64 %row, 1
          br label %rows.head
        done:
          ret void
        }

        """;

    private static string Ptx(string kernel) => $$"""
        define ptx_kernel void @{{Name(kernel)}}({{Launched}}) #0 {
        entry:
          %ctaid.z = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.z()
          %case = zext i32 %ctaid.z to i64
        {{Beginning}}
          %tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
          %ntid = call i32 @llvm.nvvm.read.ptx.sreg.ntid.x()
          %ctaid = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
          %nctaid = call i32 @llvm.nvvm.read.ptx.sreg.nctaid.x()
          %ctaid.y = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
          %before = mul i32 %ctaid, %ntid
          %place = add i32 %before, %tid
          %all = mul i32 %nctaid, %ntid
          %thread = zext i32 %place to i64
          %threads = zext i32 %all to i64
          %row = zext i32 %ctaid.y to i64
          call void @{{kernel}}({{Parameters}}, i64 %thread, i64 %threads, i64 %row)
          ret void
        }

        """;
}
