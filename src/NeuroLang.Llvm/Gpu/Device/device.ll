; Written by Engine/generate.sh from device.c; change the C sources instead.

%struct.nl_run = type { i32, i32, i32, i32 }
%struct.nl_source = type { %struct.nl_uniforms, ptr, i64, i64 }
%struct.nl_uniforms = type { i32, i32, i32, i32, i32, i64 }

; Function Attrs: alwaysinline nounwind
define void @nl_cells(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %35, label %12

12:                                               ; preds = %9
  %13 = mul i64 %7, 24
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  %18 = getelementptr i8, ptr %14, i64 8
  br label %19

19:                                               ; preds = %33, %12
  %20 = phi i64 [ %5, %12 ], [ %34, %33 ]
  %21 = load i64, ptr %16, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %35

23:                                               ; preds = %19
  %24 = tail call i32 %8(ptr noundef nonnull %16, i64 noundef %20, i64 noundef %2, double noundef %3) #14
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %33, label %26

26:                                               ; preds = %23
  %27 = load i64, ptr %17, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %33, label %29

29:                                               ; preds = %26
  %30 = load i64, ptr %18, align 8
  %31 = inttoptr i64 %30 to ptr
  store i64 1, ptr %31, align 8
  %32 = atomicrmw umin ptr %0, i64 %4 monotonic, align 8
  br label %33

33:                                               ; preds = %23, %26, %29
  %34 = add nsw i64 %20, %6
  br label %19

35:                                               ; preds = %19, %9
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline nounwind
define void @nl_rows(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %50, label %12

12:                                               ; preds = %9
  %13 = tail call fastcc i64 @nl_work_count(ptr noundef %1, i64 noundef %2) #15
  %14 = getelementptr inbounds i8, ptr %1, i64 16
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = ashr i64 %5, 5
  %20 = icmp eq i64 %15, 0
  %21 = and i64 %5, 31
  %22 = ashr i64 %6, 5
  br label %23

23:                                               ; preds = %48, %12
  %24 = phi i64 [ %19, %12 ], [ %49, %48 ]
  %25 = icmp slt i64 %24, %13
  br i1 %25, label %26, label %50

26:                                               ; preds = %23
  %27 = tail call fastcc { i64, i64 } @nl_work_run(ptr noundef nonnull %1, i64 noundef %2, i64 noundef %24) #15
  %28 = extractvalue { i64, i64 } %27, 0
  %29 = extractvalue { i64, i64 } %27, 1
  %30 = ashr i64 %28, 32
  br i1 %20, label %33, label %31

31:                                               ; preds = %26
  %32 = srem i64 %30, %15
  br label %33

33:                                               ; preds = %26, %31
  %34 = phi i64 [ %32, %31 ], [ %30, %26 ]
  %35 = getelementptr inbounds i32, ptr %18, i64 %34
  %36 = load i64, ptr %1, align 8
  %37 = inttoptr i64 %36 to ptr
  %38 = trunc i64 %28 to i32
  %39 = lshr i64 %28, 32
  %40 = trunc nuw i64 %39 to i32
  %41 = trunc i64 %29 to i32
  %42 = lshr i64 %29, 32
  %43 = trunc nuw i64 %42 to i32
  %44 = tail call i32 %8(ptr noundef %37, ptr noundef %35, i32 noundef %38, i32 noundef %40, i32 noundef %41, i32 noundef %43, i64 noundef %2, double noundef %3, i64 noundef %21, i64 noundef 32) #14
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %48, label %46

46:                                               ; preds = %33
  %47 = atomicrmw umin ptr %0, i64 %4 monotonic, align 8
  br label %48

48:                                               ; preds = %46, %33
  %49 = add nsw i64 %24, %22
  br label %23

50:                                               ; preds = %23, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, -9223372036854775808) i64 @nl_work_count(ptr nocapture noundef readonly %0, i64 noundef %1) #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 32
  %4 = load i64, ptr %3, align 8
  %5 = icmp sgt i64 %4, -1
  br i1 %5, label %16, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds i8, ptr %0, i64 56
  %11 = load i64, ptr %10, align 8
  %12 = srem i64 %1, %11
  %13 = getelementptr inbounds i32, ptr %9, i64 %12
  %14 = load i32, ptr %13, align 4
  %15 = sext i32 %14 to i64
  br label %16

16:                                               ; preds = %2, %6
  %17 = phi i64 [ %15, %6 ], [ %4, %2 ]
  ret i64 %17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc { i64, i64 } @nl_work_run(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, -1
  br i1 %8, label %23, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 48
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = getelementptr inbounds i8, ptr %0, i64 56
  %14 = load i64, ptr %13, align 8
  %15 = srem i64 %1, %14
  %16 = getelementptr inbounds i8, ptr %0, i64 64
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = getelementptr i32, ptr %12, i64 %18
  %20 = getelementptr i32, ptr %19, i64 %2
  %21 = load i32, ptr %20, align 4
  %22 = sext i32 %21 to i64
  br label %23

23:                                               ; preds = %3, %9
  %24 = phi i64 [ %22, %9 ], [ %2, %3 ]
  %25 = inttoptr i64 %5 to ptr
  %26 = getelementptr inbounds %struct.nl_run, ptr %25, i64 %24
  %27 = getelementptr inbounds i8, ptr %26, i64 8
  %28 = load i64, ptr %27, align 4
  %29 = load i64, ptr %26, align 4
  %30 = insertvalue { i64, i64 } poison, i64 %29, 0
  %31 = insertvalue { i64, i64 } %30, i64 %28, 1
  ret { i64, i64 } %31
}

; Function Attrs: alwaysinline nounwind
define void @nl_columns(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %48, label %12

12:                                               ; preds = %9
  %13 = tail call fastcc i64 @nl_work_count(ptr noundef %1, i64 noundef %2) #15
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %1, i64 16
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = ashr i64 %5, 5
  %21 = and i64 %5, 31
  %22 = ashr i64 %6, 5
  br label %23

23:                                               ; preds = %46, %12
  %24 = phi i64 [ %20, %12 ], [ %47, %46 ]
  %25 = icmp slt i64 %24, %13
  br i1 %25, label %26, label %48

26:                                               ; preds = %23
  %27 = tail call fastcc { i64, i64 } @nl_work_run(ptr noundef nonnull %1, i64 noundef %2, i64 noundef %24) #15
  %28 = extractvalue { i64, i64 } %27, 0
  %29 = extractvalue { i64, i64 } %27, 1
  %30 = load i64, ptr %1, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = lshr i64 %28, 32
  %33 = trunc nuw i64 %32 to i32
  %34 = ashr i64 %28, 32
  %35 = getelementptr inbounds i32, ptr %16, i64 %34
  %36 = getelementptr inbounds i32, ptr %19, i64 %34
  %37 = trunc i64 %28 to i32
  %38 = trunc i64 %29 to i32
  %39 = sub nsw i32 %38, %33
  %40 = lshr i64 %29, 32
  %41 = trunc nuw i64 %40 to i32
  %42 = tail call i32 %8(ptr noundef %31, ptr noundef %35, ptr noundef %36, i32 noundef %37, i32 noundef %39, i32 noundef %41, i64 noundef %2, double noundef %3, i64 noundef %21, i64 noundef 32) #14
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %46, label %44

44:                                               ; preds = %26
  %45 = atomicrmw umin ptr %0, i64 %4 monotonic, align 8
  br label %46

46:                                               ; preds = %44, %26
  %47 = add nsw i64 %24, %22
  br label %23

48:                                               ; preds = %23, %9
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @nl_ends(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %28, label %12

12:                                               ; preds = %9
  %13 = tail call fastcc i64 @nl_work_count(ptr noundef %1, i64 noundef %2) #15
  br label %14

14:                                               ; preds = %17, %12
  %15 = phi i64 [ %5, %12 ], [ %27, %17 ]
  %16 = icmp slt i64 %15, %13
  br i1 %16, label %17, label %28

17:                                               ; preds = %14
  %18 = tail call fastcc { i64, i64 } @nl_work_run(ptr noundef %1, i64 noundef %2, i64 noundef %15) #15
  %19 = extractvalue { i64, i64 } %18, 0
  %20 = extractvalue { i64, i64 } %18, 1
  %21 = load i64, ptr %1, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = trunc i64 %19 to i32
  %24 = lshr i64 %20, 32
  %25 = trunc nuw i64 %24 to i32
  %26 = tail call i32 %8(ptr noundef %22, i32 noundef %23, i32 noundef %25, i64 noundef %2, double noundef %3) #14
  %27 = add nsw i64 %15, %6
  br label %14

28:                                               ; preds = %14, %9
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @nl_probes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %42, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds i8, ptr %1, i64 32
  %17 = icmp eq i64 %14, 0
  %18 = getelementptr inbounds i8, ptr %1, i64 24
  %19 = getelementptr inbounds i8, ptr %1, i64 8
  %20 = getelementptr inbounds i8, ptr %1, i64 40
  br label %21

21:                                               ; preds = %35, %12
  %22 = phi i64 [ %5, %12 ], [ %41, %35 ]
  %23 = load i64, ptr %16, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %42

25:                                               ; preds = %21
  %26 = load i64, ptr %1, align 8
  %27 = inttoptr i64 %26 to ptr
  br i1 %17, label %32, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds i32, ptr %15, i64 %22
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  br label %35

32:                                               ; preds = %25
  %33 = load i64, ptr %18, align 8
  %34 = add nsw i64 %33, %22
  br label %35

35:                                               ; preds = %32, %28
  %36 = phi i64 [ %31, %28 ], [ %34, %32 ]
  %37 = load i64, ptr %19, align 8
  %38 = inttoptr i64 %37 to ptr
  %39 = load i64, ptr %20, align 8
  %40 = add nsw i64 %39, %22
  tail call void %8(ptr noundef %27, i64 noundef %36, i64 noundef %2, double noundef %3, ptr noundef %38, i64 noundef %40) #14
  %41 = add nsw i64 %22, %6
  br label %21

42:                                               ; preds = %21, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none)
define void @nl_append(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #3 {
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = srem i64 %1, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds i32, ptr %9, i64 %6
  %11 = atomicrmw add ptr %10, i32 1 monotonic, align 4
  %12 = trunc i64 %2 to i32
  %13 = load i64, ptr %0, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds i8, ptr %0, i64 16
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %16, %6
  %18 = sext i32 %11 to i64
  %19 = getelementptr i32, ptr %14, i64 %17
  %20 = getelementptr i32, ptr %19, i64 %18
  store i32 %12, ptr %20, align 4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define void @nl_overflow(ptr nocapture noundef %0, i64 noundef %1, double noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #4 {
  %7 = getelementptr i64, ptr %0, i64 %1
  %8 = getelementptr i8, ptr %7, i64 32
  %9 = cmpxchg ptr %8, i64 0, i64 1 monotonic monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %15

11:                                               ; preds = %6
  store double %2, ptr %7, align 8
  %12 = getelementptr i8, ptr %7, i64 8
  store i64 %3, ptr %12, align 8
  %13 = getelementptr i8, ptr %7, i64 16
  store i64 %4, ptr %13, align 8
  %14 = getelementptr i8, ptr %7, i64 24
  store i64 %5, ptr %14, align 8
  br label %15

15:                                               ; preds = %6, %11
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define double @nl_former(ptr nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2) #5 {
  %4 = sext i32 %2 to i64
  %5 = load i64, ptr %0, align 8
  %6 = srem i64 %4, %5
  %7 = add i64 %5, %1
  %8 = sub i64 %7, %6
  %9 = srem i64 %8, %5
  %10 = getelementptr i64, ptr %0, i64 %9
  %11 = getelementptr i8, ptr %10, i64 16
  %12 = load double, ptr %11, align 8
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define ptr @nl_former_slot(ptr nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2) #5 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %5, %3
  %10 = load i64, ptr %0, align 8
  %11 = inttoptr i64 %10 to ptr
  br label %25

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = sext i32 %2 to i64
  %17 = srem i64 %16, %7
  %18 = add i64 %7, %1
  %19 = sub i64 %18, %17
  %20 = srem i64 %19, %7
  %21 = getelementptr inbounds i8, ptr %0, i64 24
  %22 = load i64, ptr %21, align 8
  %23 = mul nsw i64 %22, %20
  %24 = getelementptr inbounds i8, ptr %15, i64 %23
  br label %25

25:                                               ; preds = %12, %9
  %26 = phi ptr [ %11, %9 ], [ %24, %12 ]
  ret ptr %26
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_deliver(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #6 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %117, label %11

11:                                               ; preds = %8
  %12 = mul i64 %7, 152
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds i8, ptr %13, i64 24
  %17 = load i64, ptr %16, align 8
  %18 = srem i64 %2, %17
  %19 = getelementptr inbounds i8, ptr %13, i64 16
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %18
  %22 = getelementptr inbounds i32, ptr %15, i64 %21
  %23 = getelementptr inbounds i8, ptr %13, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = getelementptr inbounds i32, ptr %25, i64 %18
  %27 = load i32, ptr %26, align 4
  %28 = sext i32 %27 to i64
  %29 = ashr i64 %5, 5
  %30 = getelementptr inbounds i8, ptr %13, i64 32
  %31 = getelementptr inbounds i8, ptr %13, i64 40
  %32 = and i64 %5, 31
  %33 = getelementptr inbounds i8, ptr %13, i64 136
  %34 = getelementptr inbounds i8, ptr %13, i64 128
  %35 = add nsw i64 %2, 1
  %36 = getelementptr inbounds i8, ptr %13, i64 56
  %37 = getelementptr inbounds i8, ptr %13, i64 64
  %38 = getelementptr inbounds i8, ptr %13, i64 80
  %39 = getelementptr inbounds i8, ptr %13, i64 48
  %40 = getelementptr inbounds i8, ptr %13, i64 96
  %41 = getelementptr inbounds i8, ptr %13, i64 104
  %42 = getelementptr inbounds i8, ptr %13, i64 72
  %43 = ashr i64 %6, 5
  br label %44

44:                                               ; preds = %115, %11
  %45 = phi i64 [ %29, %11 ], [ %116, %115 ]
  %46 = icmp slt i64 %45, %28
  br i1 %46, label %47, label %117

47:                                               ; preds = %44
  %48 = getelementptr inbounds i32, ptr %22, i64 %45
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = load i64, ptr %30, align 8
  %52 = sub nsw i64 %50, %51
  %53 = icmp sgt i64 %52, -1
  br i1 %53, label %54, label %115

54:                                               ; preds = %47
  %55 = load i64, ptr %31, align 8
  %56 = icmp slt i64 %52, %55
  br i1 %56, label %57, label %115

57:                                               ; preds = %54
  %58 = load i64, ptr %33, align 8
  %59 = load i64, ptr %34, align 8
  %60 = mul nsw i64 %59, %58
  %61 = load i64, ptr %36, align 8
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %57
  %64 = load i64, ptr %37, align 8
  br label %65

65:                                               ; preds = %63, %57
  %66 = phi i64 [ %64, %63 ], [ 0, %57 ]
  %67 = add nsw i64 %35, %66
  %68 = srem i64 %67, %59
  %69 = mul nsw i64 %68, %58
  %70 = load i64, ptr %38, align 8
  %71 = load i64, ptr %39, align 8
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %73, label %84

73:                                               ; preds = %65
  %74 = mul nsw i64 %70, %52
  br label %75

75:                                               ; preds = %78, %73
  %76 = phi i64 [ %83, %78 ], [ %32, %73 ]
  %77 = icmp slt i64 %76, %70
  br i1 %77, label %78, label %115

78:                                               ; preds = %75
  %79 = load i64, ptr %42, align 8
  %80 = add i64 %76, %69
  %81 = add i64 %80, %79
  %82 = add nsw i64 %76, %74
  tail call fastcc void @nl_add(ptr noundef nonnull readonly %13, i64 noundef %81, i64 noundef %82) #15
  %83 = add nuw nsw i64 %76, 32
  br label %75

84:                                               ; preds = %65
  %85 = load i64, ptr %40, align 8
  %86 = inttoptr i64 %85 to ptr
  %87 = getelementptr i64, ptr %86, i64 %52
  %88 = getelementptr i8, ptr %87, i64 8
  %89 = load i64, ptr %88, align 8
  %90 = load i64, ptr %87, align 8
  %91 = add nsw i64 %90, %32
  br label %92

92:                                               ; preds = %107, %84
  %93 = phi i64 [ %91, %84 ], [ %114, %107 ]
  %94 = icmp slt i64 %93, %89
  br i1 %94, label %95, label %115

95:                                               ; preds = %92
  %96 = load i64, ptr %39, align 8
  %97 = icmp eq i64 %96, 2
  %98 = load i64, ptr %41, align 8
  %99 = inttoptr i64 %98 to ptr
  br i1 %97, label %100, label %104

100:                                              ; preds = %95
  %101 = getelementptr inbounds i16, ptr %99, i64 %93
  %102 = load i16, ptr %101, align 2
  %103 = zext i16 %102 to i32
  br label %107

104:                                              ; preds = %95
  %105 = getelementptr inbounds i32, ptr %99, i64 %93
  %106 = load i32, ptr %105, align 4
  br label %107

107:                                              ; preds = %104, %100
  %108 = phi i32 [ %103, %100 ], [ %106, %104 ]
  %109 = zext i32 %108 to i64
  %110 = add nsw i64 %69, %109
  %111 = icmp slt i64 %110, %60
  %112 = select i1 %111, i64 0, i64 %60
  %113 = sub nsw i64 %110, %112
  tail call fastcc void @nl_add(ptr noundef nonnull readonly %13, i64 noundef %113, i64 noundef %93) #15
  %114 = add nsw i64 %93, 32
  br label %92

115:                                              ; preds = %92, %75, %54, %47
  %116 = add nsw i64 %45, %43
  br label %44

117:                                              ; preds = %44, %8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_enqueue(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #6 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %108, label %11

11:                                               ; preds = %8
  %12 = mul i64 %7, 104
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %13, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = load i64, ptr %13, align 8
  %21 = inttoptr i64 %20 to ptr
  %22 = getelementptr inbounds i8, ptr %13, i64 24
  %23 = load i64, ptr %22, align 8
  %24 = srem i64 %2, %23
  %25 = getelementptr inbounds i8, ptr %13, i64 16
  %26 = load i64, ptr %25, align 8
  %27 = mul nsw i64 %26, %24
  %28 = getelementptr inbounds i32, ptr %21, i64 %27
  %29 = getelementptr inbounds i8, ptr %13, i64 80
  %30 = load i64, ptr %29, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = getelementptr inbounds i8, ptr %13, i64 88
  %33 = load i64, ptr %32, align 8
  %34 = inttoptr i64 %33 to ptr
  %35 = getelementptr inbounds i8, ptr %13, i64 96
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %45, label %38

38:                                               ; preds = %11
  %39 = getelementptr inbounds i8, ptr %13, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = inttoptr i64 %40 to ptr
  %42 = getelementptr inbounds i32, ptr %41, i64 %24
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  br label %45

45:                                               ; preds = %11, %38
  %46 = phi i64 [ %44, %38 ], [ 0, %11 ]
  %47 = icmp eq i64 %5, 0
  br i1 %47, label %48, label %53

48:                                               ; preds = %45
  %49 = getelementptr inbounds i8, ptr %13, i64 48
  %50 = load i64, ptr %49, align 8
  %51 = srem i64 %2, %50
  %52 = getelementptr inbounds i32, ptr %16, i64 %51
  store i32 0, ptr %52, align 4
  br label %53

53:                                               ; preds = %48, %45
  %54 = getelementptr i8, ptr %31, i64 4
  %55 = getelementptr inbounds i8, ptr %13, i64 64
  %56 = getelementptr inbounds i8, ptr %13, i64 72
  %57 = icmp eq i64 %30, 0
  %58 = add nsw i64 %2, 1
  %59 = getelementptr inbounds i8, ptr %13, i64 48
  %60 = getelementptr inbounds i8, ptr %13, i64 56
  br label %61

61:                                               ; preds = %106, %53
  %62 = phi i64 [ %5, %53 ], [ %107, %106 ]
  %63 = icmp slt i64 %62, %46
  br i1 %63, label %64, label %108

64:                                               ; preds = %61
  %65 = getelementptr inbounds i32, ptr %28, i64 %62
  %66 = load i32, ptr %65, align 4
  %67 = sext i32 %66 to i64
  %68 = load i64, ptr %55, align 8
  %69 = sub nsw i64 %67, %68
  %70 = icmp slt i64 %69, 0
  br i1 %70, label %106, label %71

71:                                               ; preds = %64
  %72 = load i64, ptr %56, align 8
  %73 = icmp slt i64 %69, %72
  br i1 %73, label %74, label %106

74:                                               ; preds = %71
  br i1 %57, label %75, label %77

75:                                               ; preds = %74
  %76 = add nuw nsw i64 %69, 1
  br label %84

77:                                               ; preds = %74
  %78 = getelementptr i32, ptr %54, i64 %69
  %79 = load i32, ptr %78, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %31, i64 %69
  %82 = load i32, ptr %81, align 4
  %83 = sext i32 %82 to i64
  br label %84

84:                                               ; preds = %75, %77
  %85 = phi i64 [ %80, %77 ], [ %76, %75 ]
  %86 = phi i64 [ %83, %77 ], [ %69, %75 ]
  br label %87

87:                                               ; preds = %90, %84
  %88 = phi i64 [ %86, %84 ], [ %105, %90 ]
  %89 = icmp slt i64 %88, %85
  br i1 %89, label %90, label %106

90:                                               ; preds = %87
  %91 = getelementptr inbounds %struct.nl_run, ptr %34, i64 %88, i32 3
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %92 to i64
  %94 = add nsw i64 %58, %93
  %95 = load i64, ptr %59, align 8
  %96 = srem i64 %94, %95
  %97 = getelementptr inbounds i32, ptr %16, i64 %96
  %98 = atomicrmw add ptr %97, i32 1 monotonic, align 4
  %99 = trunc i64 %88 to i32
  %100 = load i64, ptr %60, align 8
  %101 = mul nsw i64 %100, %96
  %102 = sext i32 %98 to i64
  %103 = getelementptr i32, ptr %19, i64 %101
  %104 = getelementptr i32, ptr %103, i64 %102
  store i32 %99, ptr %104, align 4
  %105 = add nsw i64 %88, 1
  br label %87

106:                                              ; preds = %87, %64, %71
  %107 = add nsw i64 %62, %6
  br label %61

108:                                              ; preds = %61, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_collect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %51, label %11

11:                                               ; preds = %8
  %12 = mul i64 %7, 48
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds i8, ptr %13, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = srem i64 %2, %17
  %19 = getelementptr inbounds i8, ptr %13, i64 16
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %18
  %22 = getelementptr inbounds i64, ptr %15, i64 %21
  %23 = getelementptr inbounds i8, ptr %13, i64 24
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds i8, ptr %13, i64 40
  %26 = getelementptr inbounds i8, ptr %13, i64 32
  %27 = fptrunc double %24 to float
  br label %28

28:                                               ; preds = %47, %11
  %29 = phi i64 [ %20, %11 ], [ %50, %47 ]
  %30 = phi i64 [ %5, %11 ], [ %49, %47 ]
  %31 = icmp slt i64 %30, %29
  br i1 %31, label %32, label %51

32:                                               ; preds = %28
  %33 = load i64, ptr %25, align 8
  %34 = icmp eq i64 %33, 4
  %35 = getelementptr inbounds i64, ptr %22, i64 %30
  %36 = load i64, ptr %35, align 8
  %37 = load i64, ptr %26, align 8
  %38 = inttoptr i64 %37 to ptr
  br i1 %34, label %39, label %43

39:                                               ; preds = %32
  %40 = sitofp i64 %36 to float
  %41 = fmul float %27, %40
  %42 = getelementptr inbounds float, ptr %38, i64 %30
  store float %41, ptr %42, align 4
  br label %47

43:                                               ; preds = %32
  %44 = sitofp i64 %36 to double
  %45 = fmul double %24, %44
  %46 = getelementptr inbounds double, ptr %38, i64 %30
  store double %45, ptr %46, align 8
  br label %47

47:                                               ; preds = %43, %39
  %48 = getelementptr inbounds i64, ptr %22, i64 %30
  store i64 0, ptr %48, align 8
  %49 = add nsw i64 %30, %6
  %50 = load i64, ptr %19, align 8
  br label %28

51:                                               ; preds = %28, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sample(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %48, label %11

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = load i64, ptr %1, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = srem i64 %2, %18
  %20 = getelementptr inbounds i8, ptr %1, i64 16
  %21 = load i64, ptr %20, align 8
  %22 = mul nsw i64 %21, %19
  %23 = getelementptr inbounds i64, ptr %16, i64 %22
  %24 = getelementptr inbounds i8, ptr %1, i64 24
  br label %25

25:                                               ; preds = %43, %11
  %26 = phi i64 [ %21, %11 ], [ %47, %43 ]
  %27 = phi i64 [ %5, %11 ], [ %46, %43 ]
  %28 = icmp slt i64 %27, %26
  br i1 %28, label %29, label %48

29:                                               ; preds = %25
  %30 = load i64, ptr %24, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = getelementptr inbounds i32, ptr %31, i64 %27
  %33 = load i32, ptr %32, align 4
  %34 = icmp eq i32 %33, 4
  %35 = getelementptr inbounds i64, ptr %14, i64 %27
  %36 = load i64, ptr %35, align 8
  %37 = inttoptr i64 %36 to ptr
  br i1 %34, label %38, label %41

38:                                               ; preds = %29
  %39 = load i32, ptr %37, align 4
  %40 = sext i32 %39 to i64
  br label %43

41:                                               ; preds = %29
  %42 = load i64, ptr %37, align 8
  br label %43

43:                                               ; preds = %41, %38
  %44 = phi i64 [ %40, %38 ], [ %42, %41 ]
  %45 = getelementptr inbounds i64, ptr %23, i64 %27
  store i64 %44, ptr %45, align 8
  %46 = add nsw i64 %27, %6
  %47 = load i64, ptr %20, align 8
  br label %25

48:                                               ; preds = %25, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_pack(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = shl nsw i64 %7, 5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds i8, ptr %11, i64 24
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %16, %7
  %18 = getelementptr inbounds i64, ptr %14, i64 %17
  %19 = ashr i64 %5, 5
  %20 = getelementptr inbounds i8, ptr %11, i64 8
  %21 = and i64 %5, 31
  %22 = getelementptr inbounds i8, ptr %11, i64 16
  %23 = ashr i64 %6, 5
  br label %24

24:                                               ; preds = %40, %8
  %25 = phi i64 [ %16, %8 ], [ %42, %40 ]
  %26 = phi i64 [ %19, %8 ], [ %41, %40 ]
  %27 = icmp slt i64 %26, %25
  br i1 %27, label %29, label %28

28:                                               ; preds = %24
  ret void

29:                                               ; preds = %24
  %30 = load i64, ptr %20, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = srem i64 %26, %25
  %33 = getelementptr inbounds i32, ptr %31, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i64, ptr %18, i64 %26
  br label %37

37:                                               ; preds = %43, %29
  %38 = phi i64 [ %21, %29 ], [ %58, %43 ]
  %39 = icmp slt i64 %38, %35
  br i1 %39, label %43, label %40

40:                                               ; preds = %37
  %41 = add nsw i64 %26, %23
  %42 = load i64, ptr %15, align 8
  br label %24

43:                                               ; preds = %37
  %44 = load i64, ptr %11, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = load i64, ptr %15, align 8
  %47 = srem i64 %26, %46
  %48 = load i64, ptr %22, align 8
  %49 = mul nsw i64 %48, %47
  %50 = getelementptr inbounds i32, ptr %45, i64 %49
  %51 = getelementptr inbounds i32, ptr %50, i64 %38
  %52 = load i32, ptr %51, align 4
  %53 = load i64, ptr %1, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = load i64, ptr %36, align 8
  %56 = getelementptr i32, ptr %54, i64 %55
  %57 = getelementptr i32, ptr %56, i64 %38
  store i32 %52, ptr %57, align 4
  %58 = add nuw nsw i64 %38, 32
  br label %37
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_reduce_partials(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %110, label %11

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = getelementptr inbounds i8, ptr %1, i64 16
  %17 = getelementptr inbounds i8, ptr %1, i64 24
  br label %18

18:                                               ; preds = %106, %11
  %19 = phi i64 [ %5, %11 ], [ %109, %106 ]
  %20 = load i64, ptr %1, align 8
  %21 = icmp eq i64 %20, 3
  %22 = select i1 %21, i64 1024, i64 16
  %23 = icmp slt i64 %19, %22
  br i1 %23, label %24, label %110

24:                                               ; preds = %18
  %25 = load i64, ptr %15, align 8
  %26 = icmp eq i64 %25, 32
  %27 = load i64, ptr %16, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = load i64, ptr %17, align 8
  br i1 %26, label %30, label %69

30:                                               ; preds = %24
  br i1 %21, label %31, label %53

31:                                               ; preds = %30, %48
  %32 = phi i64 [ %49, %48 ], [ -1, %30 ]
  %33 = phi i64 [ %50, %48 ], [ %19, %30 ]
  %34 = icmp slt i64 %33, %29
  br i1 %34, label %35, label %51

35:                                               ; preds = %31
  %36 = icmp slt i64 %32, 0
  br i1 %36, label %37, label %41

37:                                               ; preds = %35
  %38 = getelementptr inbounds float, ptr %28, i64 %33
  %39 = load float, ptr %38, align 4
  %40 = fcmp ord float %39, 0.000000e+00
  br i1 %40, label %48, label %47

41:                                               ; preds = %35
  %42 = getelementptr inbounds float, ptr %28, i64 %32
  %43 = load float, ptr %42, align 4
  %44 = getelementptr inbounds float, ptr %28, i64 %33
  %45 = load float, ptr %44, align 4
  %46 = fcmp olt float %43, %45
  br i1 %46, label %48, label %47

47:                                               ; preds = %41, %37
  br label %48

48:                                               ; preds = %47, %41, %37
  %49 = phi i64 [ %32, %47 ], [ %33, %41 ], [ %33, %37 ]
  %50 = add nsw i64 %33, 1024
  br label %31

51:                                               ; preds = %31
  %52 = sitofp i64 %32 to double
  br label %106

53:                                               ; preds = %30
  %54 = icmp eq i64 %20, 0
  %55 = icmp eq i64 %20, 1
  %56 = select i1 %55, float 0xFFF0000000000000, float 0x7FF0000000000000
  %57 = select i1 %54, float 0.000000e+00, float %56
  br label %58

58:                                               ; preds = %64, %53
  %59 = phi float [ %57, %53 ], [ %67, %64 ]
  %60 = phi i64 [ %19, %53 ], [ %68, %64 ]
  %61 = icmp slt i64 %60, %29
  br i1 %61, label %64, label %62

62:                                               ; preds = %58
  %63 = fpext float %59 to double
  br label %106

64:                                               ; preds = %58
  %65 = getelementptr inbounds float, ptr %28, i64 %60
  %66 = load float, ptr %65, align 4
  %67 = tail call fastcc float @nl_combine_32(i64 noundef %20, float noundef %59, float noundef %66) #15
  %68 = add nsw i64 %60, 16
  br label %58

69:                                               ; preds = %24
  br i1 %21, label %70, label %92

70:                                               ; preds = %69, %87
  %71 = phi i64 [ %88, %87 ], [ -1, %69 ]
  %72 = phi i64 [ %89, %87 ], [ %19, %69 ]
  %73 = icmp slt i64 %72, %29
  br i1 %73, label %74, label %90

74:                                               ; preds = %70
  %75 = icmp slt i64 %71, 0
  br i1 %75, label %76, label %80

76:                                               ; preds = %74
  %77 = getelementptr inbounds double, ptr %28, i64 %72
  %78 = load double, ptr %77, align 8
  %79 = fcmp ord double %78, 0.000000e+00
  br i1 %79, label %87, label %86

80:                                               ; preds = %74
  %81 = getelementptr inbounds double, ptr %28, i64 %71
  %82 = load double, ptr %81, align 8
  %83 = getelementptr inbounds double, ptr %28, i64 %72
  %84 = load double, ptr %83, align 8
  %85 = fcmp olt double %82, %84
  br i1 %85, label %87, label %86

86:                                               ; preds = %80, %76
  br label %87

87:                                               ; preds = %86, %80, %76
  %88 = phi i64 [ %71, %86 ], [ %72, %80 ], [ %72, %76 ]
  %89 = add nsw i64 %72, 1024
  br label %70

90:                                               ; preds = %70
  %91 = sitofp i64 %71 to double
  br label %106

92:                                               ; preds = %69
  %93 = icmp eq i64 %20, 0
  %94 = icmp eq i64 %20, 1
  %95 = select i1 %94, double 0xFFF0000000000000, double 0x7FF0000000000000
  %96 = select i1 %93, double 0.000000e+00, double %95
  br label %97

97:                                               ; preds = %101, %92
  %98 = phi double [ %96, %92 ], [ %104, %101 ]
  %99 = phi i64 [ %19, %92 ], [ %105, %101 ]
  %100 = icmp slt i64 %99, %29
  br i1 %100, label %101, label %106

101:                                              ; preds = %97
  %102 = getelementptr inbounds double, ptr %28, i64 %99
  %103 = load double, ptr %102, align 8
  %104 = tail call fastcc double @nl_combine_64(i64 noundef %20, double noundef %98, double noundef %103) #15
  %105 = add nsw i64 %99, 16
  br label %97

106:                                              ; preds = %97, %90, %62, %51
  %107 = phi double [ %52, %51 ], [ %63, %62 ], [ %91, %90 ], [ %98, %97 ]
  %108 = getelementptr inbounds double, ptr %14, i64 %19
  store double %107, ptr %108, align 8
  %109 = add nsw i64 %19, %6
  br label %18

110:                                              ; preds = %18, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_reduce_whole(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = alloca [16 x double], align 16
  %10 = alloca [16 x float], align 16
  %11 = load i64, ptr %0, align 8
  %12 = icmp uge i64 %11, %4
  %13 = icmp eq i64 %5, 0
  %14 = and i1 %13, %12
  br i1 %14, label %15, label %146

15:                                               ; preds = %8
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 32
  %19 = load i64, ptr %1, align 8
  %20 = getelementptr inbounds i8, ptr %1, i64 16
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = getelementptr inbounds i8, ptr %1, i64 32
  %24 = load i64, ptr %23, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = icmp eq i64 %19, 3
  br i1 %18, label %27, label %85

27:                                               ; preds = %15
  br i1 %26, label %28, label %56

28:                                               ; preds = %27, %51
  %29 = phi i64 [ %53, %51 ], [ 0, %27 ]
  %30 = phi i64 [ %52, %51 ], [ 0, %27 ]
  %31 = icmp eq i64 %29, 1024
  br i1 %31, label %54, label %32

32:                                               ; preds = %28
  %33 = load float, ptr %22, align 4
  %34 = fcmp ord float %33, 0.000000e+00
  br i1 %34, label %35, label %54

35:                                               ; preds = %32
  %36 = getelementptr inbounds double, ptr %25, i64 %29
  %37 = load double, ptr %36, align 8
  %38 = fptosi double %37 to i64
  %39 = icmp sgt i64 %38, -1
  br i1 %39, label %40, label %51

40:                                               ; preds = %35
  %41 = getelementptr inbounds float, ptr %22, i64 %30
  %42 = load float, ptr %41, align 4
  %43 = getelementptr inbounds float, ptr %22, i64 %38
  %44 = load float, ptr %43, align 4
  %45 = fcmp olt float %42, %44
  br i1 %45, label %50, label %46

46:                                               ; preds = %40
  %47 = fcmp oeq float %42, %44
  %48 = icmp sgt i64 %30, %38
  %49 = select i1 %47, i1 %48, i1 false
  br i1 %49, label %50, label %51

50:                                               ; preds = %46, %40
  br label %51

51:                                               ; preds = %50, %46, %35
  %52 = phi i64 [ %38, %50 ], [ %30, %46 ], [ %30, %35 ]
  %53 = add nuw nsw i64 %29, 1
  br label %28

54:                                               ; preds = %32, %28
  %55 = uitofp nneg i64 %30 to double
  br label %141

56:                                               ; preds = %27
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %10) #16
  br label %57

57:                                               ; preds = %60, %56
  %58 = phi i64 [ 0, %56 ], [ %65, %60 ]
  %59 = icmp eq i64 %58, 16
  br i1 %59, label %66, label %60

60:                                               ; preds = %57
  %61 = getelementptr inbounds double, ptr %25, i64 %58
  %62 = load double, ptr %61, align 8
  %63 = fptrunc double %62 to float
  %64 = getelementptr inbounds [16 x float], ptr %10, i64 0, i64 %58
  store float %63, ptr %64, align 4
  %65 = add nuw nsw i64 %58, 1
  br label %57

66:                                               ; preds = %57, %75
  %67 = phi i64 [ %76, %75 ], [ 8, %57 ]
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %69, label %72

69:                                               ; preds = %66
  %70 = load float, ptr %10, align 16
  %71 = fpext float %70 to double
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %10) #16
  br label %141

72:                                               ; preds = %66, %77
  %73 = phi i64 [ %84, %77 ], [ 0, %66 ]
  %74 = icmp eq i64 %73, %67
  br i1 %74, label %75, label %77

75:                                               ; preds = %72
  %76 = lshr i64 %67, 1
  br label %66

77:                                               ; preds = %72
  %78 = getelementptr inbounds [16 x float], ptr %10, i64 0, i64 %73
  %79 = load float, ptr %78, align 4
  %80 = add nuw nsw i64 %73, %67
  %81 = getelementptr inbounds [16 x float], ptr %10, i64 0, i64 %80
  %82 = load float, ptr %81, align 4
  %83 = tail call fastcc float @nl_combine_32(i64 noundef %19, float noundef %79, float noundef %82) #15
  store float %83, ptr %78, align 4
  %84 = add nuw nsw i64 %73, 1
  br label %72

85:                                               ; preds = %15
  br i1 %26, label %86, label %114

86:                                               ; preds = %85, %109
  %87 = phi i64 [ %111, %109 ], [ 0, %85 ]
  %88 = phi i64 [ %110, %109 ], [ 0, %85 ]
  %89 = icmp eq i64 %87, 1024
  br i1 %89, label %112, label %90

90:                                               ; preds = %86
  %91 = load double, ptr %22, align 8
  %92 = fcmp ord double %91, 0.000000e+00
  br i1 %92, label %93, label %112

93:                                               ; preds = %90
  %94 = getelementptr inbounds double, ptr %25, i64 %87
  %95 = load double, ptr %94, align 8
  %96 = fptosi double %95 to i64
  %97 = icmp sgt i64 %96, -1
  br i1 %97, label %98, label %109

98:                                               ; preds = %93
  %99 = getelementptr inbounds double, ptr %22, i64 %88
  %100 = load double, ptr %99, align 8
  %101 = getelementptr inbounds double, ptr %22, i64 %96
  %102 = load double, ptr %101, align 8
  %103 = fcmp olt double %100, %102
  br i1 %103, label %108, label %104

104:                                              ; preds = %98
  %105 = fcmp oeq double %100, %102
  %106 = icmp sgt i64 %88, %96
  %107 = select i1 %105, i1 %106, i1 false
  br i1 %107, label %108, label %109

108:                                              ; preds = %104, %98
  br label %109

109:                                              ; preds = %108, %104, %93
  %110 = phi i64 [ %96, %108 ], [ %88, %104 ], [ %88, %93 ]
  %111 = add nuw nsw i64 %87, 1
  br label %86

112:                                              ; preds = %90, %86
  %113 = uitofp nneg i64 %88 to double
  br label %141

114:                                              ; preds = %85
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %9) #16
  br label %115

115:                                              ; preds = %118, %114
  %116 = phi i64 [ 0, %114 ], [ %122, %118 ]
  %117 = icmp eq i64 %116, 16
  br i1 %117, label %123, label %118

118:                                              ; preds = %115
  %119 = getelementptr inbounds double, ptr %25, i64 %116
  %120 = load double, ptr %119, align 8
  %121 = getelementptr inbounds [16 x double], ptr %9, i64 0, i64 %116
  store double %120, ptr %121, align 8
  %122 = add nuw nsw i64 %116, 1
  br label %115

123:                                              ; preds = %115, %131
  %124 = phi i64 [ %132, %131 ], [ 8, %115 ]
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %126, label %128

126:                                              ; preds = %123
  %127 = load double, ptr %9, align 16
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %9) #16
  br label %141

128:                                              ; preds = %123, %133
  %129 = phi i64 [ %140, %133 ], [ 0, %123 ]
  %130 = icmp eq i64 %129, %124
  br i1 %130, label %131, label %133

131:                                              ; preds = %128
  %132 = lshr i64 %124, 1
  br label %123

133:                                              ; preds = %128
  %134 = getelementptr inbounds [16 x double], ptr %9, i64 0, i64 %129
  %135 = load double, ptr %134, align 8
  %136 = add nuw nsw i64 %129, %124
  %137 = getelementptr inbounds [16 x double], ptr %9, i64 0, i64 %136
  %138 = load double, ptr %137, align 8
  %139 = tail call fastcc double @nl_combine_64(i64 noundef %19, double noundef %135, double noundef %138) #15
  store double %139, ptr %134, align 8
  %140 = add nuw nsw i64 %129, 1
  br label %128

141:                                              ; preds = %126, %112, %69, %54
  %142 = phi double [ %55, %54 ], [ %71, %69 ], [ %113, %112 ], [ %127, %126 ]
  %143 = getelementptr inbounds i8, ptr %1, i64 40
  %144 = load i64, ptr %143, align 8
  %145 = inttoptr i64 %144 to ptr
  store double %142, ptr %145, align 8
  br label %146

146:                                              ; preds = %141, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_rank(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  br label %12

12:                                               ; preds = %63, %8
  %13 = phi i64 [ %5, %8 ], [ %64, %63 ]
  %14 = load i64, ptr %9, align 8
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %19

16:                                               ; preds = %12
  %17 = load i64, ptr %0, align 8
  %18 = icmp ult i64 %17, %4
  br i1 %18, label %19, label %20

19:                                               ; preds = %12, %16
  ret void

20:                                               ; preds = %16
  %21 = load i64, ptr %1, align 8
  %22 = icmp eq i64 %21, 32
  %23 = load i64, ptr %10, align 8
  %24 = load i64, ptr %11, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = tail call i64 @llvm.smax.i64(i64 %14, i64 0)
  br i1 %22, label %27, label %45

27:                                               ; preds = %20
  %28 = getelementptr inbounds float, ptr %25, i64 %13
  br label %29

29:                                               ; preds = %33, %27
  %30 = phi i64 [ 0, %27 ], [ %39, %33 ]
  %31 = phi i64 [ 0, %27 ], [ %40, %33 ]
  %32 = icmp eq i64 %31, %26
  br i1 %32, label %41, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds float, ptr %25, i64 %31
  %35 = load float, ptr %34, align 4
  %36 = load float, ptr %28, align 4
  %37 = fcmp ogt float %35, %36
  %38 = zext i1 %37 to i64
  %39 = add nuw nsw i64 %30, %38
  %40 = add nuw i64 %31, 1
  br label %29

41:                                               ; preds = %29
  %42 = inttoptr i64 %23 to ptr
  %43 = uitofp nneg i64 %30 to float
  %44 = getelementptr inbounds float, ptr %42, i64 %13
  store float %43, ptr %44, align 4
  br label %63

45:                                               ; preds = %20
  %46 = getelementptr inbounds double, ptr %25, i64 %13
  br label %47

47:                                               ; preds = %51, %45
  %48 = phi i64 [ 0, %45 ], [ %57, %51 ]
  %49 = phi i64 [ 0, %45 ], [ %58, %51 ]
  %50 = icmp eq i64 %49, %26
  br i1 %50, label %59, label %51

51:                                               ; preds = %47
  %52 = getelementptr inbounds double, ptr %25, i64 %49
  %53 = load double, ptr %52, align 8
  %54 = load double, ptr %46, align 8
  %55 = fcmp ogt double %53, %54
  %56 = zext i1 %55 to i64
  %57 = add nuw nsw i64 %48, %56
  %58 = add nuw i64 %49, 1
  br label %47

59:                                               ; preds = %47
  %60 = inttoptr i64 %23 to ptr
  %61 = uitofp nneg i64 %48 to double
  %62 = getelementptr inbounds double, ptr %60, i64 %13
  store double %61, ptr %62, align 8
  br label %63

63:                                               ; preds = %41, %59
  %64 = add nsw i64 %13, %6
  br label %12
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define void @nl_sums_begin(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #8 {
  %9 = getelementptr inbounds i8, ptr %1, i64 48
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = getelementptr inbounds i8, ptr %1, i64 24
  %12 = getelementptr inbounds i8, ptr %1, i64 16
  %13 = getelementptr inbounds i8, ptr %1, i64 8
  br label %14

14:                                               ; preds = %57, %8
  %15 = phi i64 [ %5, %8 ], [ %61, %57 ]
  %16 = load i64, ptr %9, align 8
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %21

18:                                               ; preds = %14
  %19 = load i64, ptr %0, align 8
  %20 = icmp ult i64 %19, %4
  br i1 %20, label %21, label %22

21:                                               ; preds = %14, %18
  ret void

22:                                               ; preds = %18
  %23 = load i64, ptr %10, align 8
  %24 = icmp eq i64 %23, 32
  %25 = load i64, ptr %1, align 8
  %26 = inttoptr i64 %25 to ptr
  br i1 %24, label %27, label %42

27:                                               ; preds = %22
  %28 = getelementptr float, ptr %26, i64 %15
  br label %29

29:                                               ; preds = %32, %27
  %30 = phi i64 [ 0, %27 ], [ %41, %32 ]
  %31 = icmp eq i64 %30, 16
  br i1 %31, label %57, label %32

32:                                               ; preds = %29
  %33 = load i64, ptr %11, align 8
  %34 = icmp eq i64 %33, 0
  %35 = icmp eq i64 %33, 1
  %36 = select i1 %35, float 0xFFF0000000000000, float 0x7FF0000000000000
  %37 = select i1 %34, float 0.000000e+00, float %36
  %38 = load i64, ptr %12, align 8
  %39 = mul nsw i64 %38, %30
  %40 = getelementptr float, ptr %28, i64 %39
  store float %37, ptr %40, align 4
  %41 = add nuw nsw i64 %30, 1
  br label %29

42:                                               ; preds = %22
  %43 = getelementptr double, ptr %26, i64 %15
  br label %44

44:                                               ; preds = %47, %42
  %45 = phi i64 [ 0, %42 ], [ %56, %47 ]
  %46 = icmp eq i64 %45, 16
  br i1 %46, label %57, label %47

47:                                               ; preds = %44
  %48 = load i64, ptr %11, align 8
  %49 = icmp eq i64 %48, 0
  %50 = icmp eq i64 %48, 1
  %51 = select i1 %50, double 0xFFF0000000000000, double 0x7FF0000000000000
  %52 = select i1 %49, double 0.000000e+00, double %51
  %53 = load i64, ptr %12, align 8
  %54 = mul nsw i64 %53, %45
  %55 = getelementptr double, ptr %43, i64 %54
  store double %52, ptr %55, align 8
  %56 = add nuw nsw i64 %45, 1
  br label %44

57:                                               ; preds = %44, %29
  %58 = load i64, ptr %13, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = getelementptr inbounds i32, ptr %59, i64 %15
  store i32 0, ptr %60, align 4
  %61 = add nsw i64 %15, %6
  br label %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 96
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = getelementptr inbounds i8, ptr %1, i64 8
  %12 = getelementptr inbounds i8, ptr %1, i64 48
  %13 = getelementptr inbounds i8, ptr %1, i64 56
  %14 = getelementptr inbounds i8, ptr %1, i64 64
  %15 = getelementptr inbounds i8, ptr %1, i64 72
  %16 = getelementptr inbounds i8, ptr %1, i64 80
  %17 = getelementptr inbounds i8, ptr %1, i64 32
  %18 = getelementptr inbounds i8, ptr %1, i64 88
  %19 = getelementptr inbounds i8, ptr %1, i64 16
  %20 = getelementptr inbounds i8, ptr %1, i64 24
  br label %21

21:                                               ; preds = %136, %8
  %22 = phi i64 [ %5, %8 ], [ %137, %136 ]
  %23 = load i64, ptr %9, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %28

25:                                               ; preds = %21
  %26 = load i64, ptr %0, align 8
  %27 = icmp ult i64 %26, %4
  br i1 %27, label %28, label %29

28:                                               ; preds = %21, %25
  ret void

29:                                               ; preds = %25
  %30 = load i64, ptr %10, align 8
  %31 = icmp eq i64 %30, 32
  %32 = load i64, ptr %1, align 8
  %33 = inttoptr i64 %32 to ptr
  %34 = load i64, ptr %11, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = load i64, ptr %12, align 8
  %37 = inttoptr i64 %36 to ptr
  %38 = load i64, ptr %13, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = load i64, ptr %14, align 8
  %41 = inttoptr i64 %40 to ptr
  %42 = load i64, ptr %15, align 8
  %43 = inttoptr i64 %42 to ptr
  %44 = load i64, ptr %16, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = load i64, ptr %17, align 8
  %47 = add nsw i64 %46, %22
  %48 = getelementptr inbounds i32, ptr %37, i64 %22
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr i8, ptr %48, i64 4
  %52 = icmp eq i64 %38, 0
  %53 = icmp eq i64 %42, 0
  %54 = getelementptr inbounds i32, ptr %35, i64 %47
  br i1 %31, label %55, label %96

55:                                               ; preds = %29
  %56 = getelementptr float, ptr %33, i64 %47
  br label %57

57:                                               ; preds = %94, %55
  %58 = phi i64 [ %50, %55 ], [ %95, %94 ]
  %59 = load i32, ptr %51, align 4
  %60 = sext i32 %59 to i64
  %61 = icmp slt i64 %58, %60
  br i1 %61, label %62, label %136

62:                                               ; preds = %57
  br i1 %52, label %67, label %63

63:                                               ; preds = %62
  %64 = getelementptr inbounds i32, ptr %39, i64 %58
  %65 = load i32, ptr %64, align 4
  %66 = sext i32 %65 to i64
  br label %67

67:                                               ; preds = %63, %62
  %68 = phi i64 [ %66, %63 ], [ %58, %62 ]
  br i1 %53, label %73, label %69

69:                                               ; preds = %67
  %70 = getelementptr inbounds i32, ptr %43, i64 %68
  %71 = load i32, ptr %70, align 4
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %94, label %73

73:                                               ; preds = %69, %67
  %74 = load i64, ptr %18, align 8
  %75 = icmp sgt i64 %74, -1
  br i1 %75, label %76, label %81

76:                                               ; preds = %73
  %77 = getelementptr inbounds i32, ptr %45, i64 %68
  %78 = load i32, ptr %77, align 4
  %79 = trunc i64 %74 to i32
  %80 = icmp eq i32 %78, %79
  br i1 %80, label %81, label %94

81:                                               ; preds = %76, %73
  %82 = load i32, ptr %54, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %54, align 4
  %84 = and i32 %82, 15
  %85 = zext nneg i32 %84 to i64
  %86 = load i64, ptr %19, align 8
  %87 = mul nsw i64 %86, %85
  %88 = getelementptr float, ptr %56, i64 %87
  %89 = load i64, ptr %20, align 8
  %90 = load float, ptr %88, align 4
  %91 = getelementptr inbounds float, ptr %41, i64 %68
  %92 = load float, ptr %91, align 4
  %93 = tail call fastcc float @nl_combine_32(i64 noundef %89, float noundef %90, float noundef %92) #15
  store float %93, ptr %88, align 4
  br label %94

94:                                               ; preds = %81, %76, %69
  %95 = add nsw i64 %58, 1
  br label %57

96:                                               ; preds = %29
  %97 = getelementptr double, ptr %33, i64 %47
  br label %98

98:                                               ; preds = %134, %96
  %99 = phi i64 [ %50, %96 ], [ %135, %134 ]
  %100 = load i32, ptr %51, align 4
  %101 = sext i32 %100 to i64
  %102 = icmp slt i64 %99, %101
  br i1 %102, label %103, label %136

103:                                              ; preds = %98
  br i1 %52, label %108, label %104

104:                                              ; preds = %103
  %105 = getelementptr inbounds i32, ptr %39, i64 %99
  %106 = load i32, ptr %105, align 4
  %107 = sext i32 %106 to i64
  br label %108

108:                                              ; preds = %104, %103
  %109 = phi i64 [ %107, %104 ], [ %99, %103 ]
  br i1 %53, label %114, label %110

110:                                              ; preds = %108
  %111 = getelementptr inbounds i64, ptr %43, i64 %109
  %112 = load i64, ptr %111, align 8
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %134, label %114

114:                                              ; preds = %110, %108
  %115 = load i64, ptr %18, align 8
  %116 = icmp sgt i64 %115, -1
  br i1 %116, label %117, label %121

117:                                              ; preds = %114
  %118 = getelementptr inbounds i64, ptr %45, i64 %109
  %119 = load i64, ptr %118, align 8
  %120 = icmp eq i64 %119, %115
  br i1 %120, label %121, label %134

121:                                              ; preds = %117, %114
  %122 = load i32, ptr %54, align 4
  %123 = add nsw i32 %122, 1
  store i32 %123, ptr %54, align 4
  %124 = and i32 %122, 15
  %125 = zext nneg i32 %124 to i64
  %126 = load i64, ptr %19, align 8
  %127 = mul nsw i64 %126, %125
  %128 = getelementptr double, ptr %97, i64 %127
  %129 = load i64, ptr %20, align 8
  %130 = load double, ptr %128, align 8
  %131 = getelementptr inbounds double, ptr %41, i64 %109
  %132 = load double, ptr %131, align 8
  %133 = tail call fastcc double @nl_combine_64(i64 noundef %129, double noundef %130, double noundef %132) #15
  store double %133, ptr %128, align 8
  br label %134

134:                                              ; preds = %121, %117, %110
  %135 = add nsw i64 %99, 1
  br label %98

136:                                              ; preds = %98, %57
  %137 = add nsw i64 %22, %6
  br label %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sums_end(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 48
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = getelementptr inbounds i8, ptr %1, i64 32
  %12 = getelementptr inbounds i8, ptr %1, i64 24
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  br label %14

14:                                               ; preds = %88, %8
  %15 = phi i64 [ %5, %8 ], [ %89, %88 ]
  %16 = load i64, ptr %9, align 8
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %21

18:                                               ; preds = %14
  %19 = load i64, ptr %0, align 8
  %20 = icmp ult i64 %19, %4
  br i1 %20, label %21, label %22

21:                                               ; preds = %14, %18
  ret void

22:                                               ; preds = %18
  %23 = load i64, ptr %10, align 8
  %24 = icmp eq i64 %23, 32
  %25 = load i64, ptr %1, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load i64, ptr %11, align 8
  br i1 %24, label %28, label %58

28:                                               ; preds = %22
  %29 = getelementptr float, ptr %26, i64 %15
  br label %30

30:                                               ; preds = %38, %28
  %31 = phi i64 [ 8, %28 ], [ %39, %38 ]
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %33, label %35

33:                                               ; preds = %30
  %34 = icmp eq i64 %27, 0
  br i1 %34, label %88, label %52

35:                                               ; preds = %30, %40
  %36 = phi i64 [ %51, %40 ], [ 0, %30 ]
  %37 = icmp eq i64 %36, %31
  br i1 %37, label %38, label %40

38:                                               ; preds = %35
  %39 = lshr i64 %31, 1
  br label %30

40:                                               ; preds = %35
  %41 = load i64, ptr %12, align 8
  %42 = load i64, ptr %13, align 8
  %43 = mul nsw i64 %42, %36
  %44 = getelementptr float, ptr %29, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = add nuw nsw i64 %36, %31
  %47 = mul nsw i64 %42, %46
  %48 = getelementptr float, ptr %29, i64 %47
  %49 = load float, ptr %48, align 4
  %50 = tail call fastcc float @nl_combine_32(i64 noundef %41, float noundef %45, float noundef %49) #15
  store float %50, ptr %44, align 4
  %51 = add nuw nsw i64 %36, 1
  br label %35

52:                                               ; preds = %33
  %53 = inttoptr i64 %27 to ptr
  %54 = load float, ptr %29, align 4
  %55 = getelementptr inbounds float, ptr %53, i64 %15
  %56 = load float, ptr %55, align 4
  %57 = fadd float %54, %56
  store float %57, ptr %55, align 4
  br label %88

58:                                               ; preds = %22
  %59 = getelementptr double, ptr %26, i64 %15
  br label %60

60:                                               ; preds = %68, %58
  %61 = phi i64 [ 8, %58 ], [ %69, %68 ]
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %60
  %64 = icmp eq i64 %27, 0
  br i1 %64, label %88, label %82

65:                                               ; preds = %60, %70
  %66 = phi i64 [ %81, %70 ], [ 0, %60 ]
  %67 = icmp eq i64 %66, %61
  br i1 %67, label %68, label %70

68:                                               ; preds = %65
  %69 = lshr i64 %61, 1
  br label %60

70:                                               ; preds = %65
  %71 = load i64, ptr %12, align 8
  %72 = load i64, ptr %13, align 8
  %73 = mul nsw i64 %72, %66
  %74 = getelementptr double, ptr %59, i64 %73
  %75 = load double, ptr %74, align 8
  %76 = add nuw nsw i64 %66, %61
  %77 = mul nsw i64 %72, %76
  %78 = getelementptr double, ptr %59, i64 %77
  %79 = load double, ptr %78, align 8
  %80 = tail call fastcc double @nl_combine_64(i64 noundef %71, double noundef %75, double noundef %79) #15
  store double %80, ptr %74, align 8
  %81 = add nuw nsw i64 %66, 1
  br label %65

82:                                               ; preds = %63
  %83 = inttoptr i64 %27 to ptr
  %84 = load double, ptr %59, align 8
  %85 = getelementptr inbounds double, ptr %83, i64 %15
  %86 = load double, ptr %85, align 8
  %87 = fadd double %84, %86
  store double %87, ptr %85, align 8
  br label %88

88:                                               ; preds = %82, %63, %52, %33
  %89 = add nsw i64 %15, %6
  br label %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sums_store(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 32
  %10 = getelementptr inbounds i8, ptr %1, i64 24
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  br label %13

13:                                               ; preds = %51, %8
  %14 = phi i64 [ %5, %8 ], [ %52, %51 ]
  %15 = load i64, ptr %9, align 8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %20

17:                                               ; preds = %13
  %18 = load i64, ptr %0, align 8
  %19 = icmp ult i64 %18, %4
  br i1 %19, label %20, label %21

20:                                               ; preds = %13, %17
  ret void

21:                                               ; preds = %17
  %22 = load i64, ptr %10, align 8
  %23 = icmp eq i64 %22, 32
  %24 = load i64, ptr %11, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = getelementptr inbounds i32, ptr %25, i64 %14
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %23, label %29, label %40

29:                                               ; preds = %21
  br i1 %28, label %51, label %30

30:                                               ; preds = %29
  %31 = load i64, ptr %12, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load i64, ptr %1, align 8
  %34 = inttoptr i64 %33 to ptr
  %35 = getelementptr inbounds float, ptr %32, i64 %14
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds float, ptr %34, i64 %14
  %38 = load float, ptr %37, align 4
  %39 = fadd float %36, %38
  store float %39, ptr %37, align 4
  br label %51

40:                                               ; preds = %21
  br i1 %28, label %51, label %41

41:                                               ; preds = %40
  %42 = load i64, ptr %12, align 8
  %43 = inttoptr i64 %42 to ptr
  %44 = load i64, ptr %1, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = getelementptr inbounds double, ptr %43, i64 %14
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds double, ptr %45, i64 %14
  %49 = load double, ptr %48, align 8
  %50 = fadd double %47, %49
  store double %50, ptr %48, align 8
  br label %51

51:                                               ; preds = %41, %40, %30, %29
  %52 = add nsw i64 %14, %6
  br label %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_keep(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  %11 = icmp ne i64 %5, 0
  %12 = or i1 %11, %10
  br i1 %12, label %43, label %13

13:                                               ; preds = %8
  %14 = load i64, ptr %1, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  %21 = getelementptr inbounds i8, ptr %19, i64 16
  %22 = load i64, ptr %19, align 8
  br label %23

23:                                               ; preds = %40, %13
  %24 = phi i64 [ 0, %13 ], [ %42, %40 ]
  %25 = icmp slt i64 %24, %22
  br i1 %25, label %26, label %29

26:                                               ; preds = %23
  %27 = load i64, ptr %20, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %40

29:                                               ; preds = %23, %26
  store i64 0, ptr %20, align 8
  %30 = srem i64 %2, %22
  %31 = getelementptr i64, ptr %19, i64 %30
  %32 = getelementptr i8, ptr %31, i64 16
  store i64 %16, ptr %32, align 8
  %33 = getelementptr inbounds i8, ptr %1, i64 16
  %34 = load i64, ptr %33, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = getelementptr inbounds i8, ptr %1, i64 24
  %37 = load i64, ptr %36, align 8
  %38 = srem i64 %2, %37
  %39 = getelementptr inbounds i64, ptr %35, i64 %38
  store i64 %16, ptr %39, align 8
  br label %43

40:                                               ; preds = %26
  %41 = getelementptr inbounds i64, ptr %21, i64 %24
  store i64 %16, ptr %41, align 8
  %42 = add nuw nsw i64 %24, 1
  br label %23

43:                                               ; preds = %8, %29
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_copy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %1, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds i8, ptr %1, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = getelementptr inbounds i8, ptr %1, i64 16
  %15 = icmp eq i64 %12, 0
  br label %16

16:                                               ; preds = %28, %8
  %17 = phi i64 [ %5, %8 ], [ %31, %28 ]
  %18 = load i64, ptr %14, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %23

20:                                               ; preds = %16
  %21 = load i64, ptr %0, align 8
  %22 = icmp ult i64 %21, %4
  br i1 %22, label %23, label %24

23:                                               ; preds = %16, %20
  ret void

24:                                               ; preds = %20
  br i1 %15, label %28, label %25

25:                                               ; preds = %24
  %26 = getelementptr inbounds i32, ptr %13, i64 %17
  %27 = load i32, ptr %26, align 4
  br label %28

28:                                               ; preds = %24, %25
  %29 = phi i32 [ %27, %25 ], [ 0, %24 ]
  %30 = getelementptr inbounds i32, ptr %10, i64 %17
  store i32 %29, ptr %30, align 4
  %31 = add nsw i64 %17, %6
  br label %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_remember(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load i64, ptr %1, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = getelementptr inbounds i8, ptr %1, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = srem i64 %2, %17
  %19 = icmp eq i64 %2, 0
  %20 = select i1 %19, i64 0, i64 %18
  %21 = add nsw i64 %18, 1
  br label %22

22:                                               ; preds = %39, %8
  %23 = phi i64 [ %5, %8 ], [ %40, %39 ]
  %24 = icmp slt i64 %23, %15
  br i1 %24, label %25, label %28

25:                                               ; preds = %22
  %26 = load i64, ptr %0, align 8
  %27 = icmp ult i64 %26, %4
  br i1 %27, label %28, label %29

28:                                               ; preds = %22, %25
  ret void

29:                                               ; preds = %25
  %30 = getelementptr i32, ptr %11, i64 %23
  %31 = getelementptr inbounds i32, ptr %13, i64 %23
  br label %32

32:                                               ; preds = %41, %29
  %33 = phi i64 [ %20, %29 ], [ %45, %41 ]
  br i1 %19, label %34, label %36

34:                                               ; preds = %32
  %35 = load i64, ptr %16, align 8
  br label %36

36:                                               ; preds = %32, %34
  %37 = phi i64 [ %35, %34 ], [ %21, %32 ]
  %38 = icmp slt i64 %33, %37
  br i1 %38, label %41, label %39

39:                                               ; preds = %36
  %40 = add nsw i64 %23, %6
  br label %22

41:                                               ; preds = %36
  %42 = load i32, ptr %31, align 4
  %43 = mul nsw i64 %33, %15
  %44 = getelementptr i32, ptr %30, i64 %43
  store i32 %42, ptr %44, align 4
  %45 = add nsw i64 %33, 1
  br label %32
}

; Function Attrs: alwaysinline nounwind
define void @nl_draw(ptr nocapture noundef readonly %0, ptr noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr noundef readonly %8, ptr noundef readonly %9, ptr noundef readonly %10, ptr noundef readonly %11) #0 {
  %13 = alloca [4 x i32], align 16
  %14 = alloca %struct.nl_source, align 8
  %15 = load i64, ptr %0, align 8
  %16 = icmp ult i64 %15, %4
  br i1 %16, label %578, label %17

17:                                               ; preds = %12
  %18 = mul i64 %7, 400
  %19 = getelementptr inbounds i8, ptr %1, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 152
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = getelementptr inbounds i8, ptr %19, i64 32
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i8, ptr %19, i64 144
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds i8, ptr %19, i64 192
  %28 = load i64, ptr %27, align 8
  %29 = tail call i64 @llvm.smin.i64(i64 %28, i64 %6)
  %30 = icmp eq i64 %24, 4
  br i1 %30, label %31, label %41

31:                                               ; preds = %17
  %32 = getelementptr inbounds i8, ptr %19, i64 8
  %33 = load i64, ptr %32, align 8
  %34 = inttoptr i64 %33 to ptr
  %35 = getelementptr inbounds i8, ptr %19, i64 24
  %36 = load i64, ptr %35, align 8
  %37 = srem i64 %2, %36
  %38 = getelementptr inbounds i32, ptr %34, i64 %37
  %39 = load i32, ptr %38, align 4
  %40 = sext i32 %39 to i64
  br label %44

41:                                               ; preds = %17
  %42 = getelementptr inbounds i8, ptr %19, i64 64
  %43 = load i64, ptr %42, align 8
  br label %44

44:                                               ; preds = %41, %31
  %45 = phi i64 [ %40, %31 ], [ %43, %41 ]
  %46 = getelementptr inbounds i8, ptr %19, i64 344
  %47 = load i64, ptr %46, align 8
  %48 = inttoptr i64 %47 to ptr
  %49 = getelementptr inbounds i8, ptr %19, i64 40
  %50 = load i64, ptr %49, align 8
  %51 = trunc i64 %50 to i32
  %52 = getelementptr inbounds i8, ptr %19, i64 184
  %53 = load i64, ptr %52, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = getelementptr inbounds i8, ptr %19, i64 200
  %56 = load i64, ptr %55, align 8
  %57 = mul nsw i64 %56, %5
  %58 = getelementptr inbounds i32, ptr %54, i64 %57
  %59 = getelementptr inbounds i8, ptr %19, i64 208
  %60 = load i64, ptr %59, align 8
  %61 = getelementptr inbounds i32, ptr %58, i64 %60
  %62 = getelementptr inbounds i8, ptr %19, i64 216
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds i32, ptr %61, i64 %63
  %65 = icmp eq i64 %24, 3
  %66 = icmp ne ptr %10, null
  %67 = and i1 %66, %65
  %68 = icmp sgt i64 %29, %5
  %69 = getelementptr inbounds i8, ptr %19, i64 24
  %70 = getelementptr inbounds i8, ptr %19, i64 16
  %71 = getelementptr inbounds i8, ptr %19, i64 80
  %72 = getelementptr inbounds i8, ptr %19, i64 64
  %73 = getelementptr inbounds i8, ptr %19, i64 72
  %74 = getelementptr inbounds i8, ptr %19, i64 376
  %75 = xor i1 %67, true
  %76 = zext i1 %75 to i32
  %77 = getelementptr inbounds i8, ptr %19, i64 56
  %78 = getelementptr inbounds i8, ptr %19, i64 48
  %79 = getelementptr inbounds i8, ptr %14, i64 4
  %80 = getelementptr inbounds i8, ptr %14, i64 8
  %81 = getelementptr inbounds i8, ptr %14, i64 12
  %82 = getelementptr inbounds i8, ptr %14, i64 16
  %83 = getelementptr inbounds i8, ptr %14, i64 24
  %84 = getelementptr inbounds i8, ptr %14, i64 32
  %85 = getelementptr inbounds i8, ptr %14, i64 40
  %86 = getelementptr inbounds i8, ptr %19, i64 96
  %87 = getelementptr inbounds i8, ptr %14, i64 48
  %88 = getelementptr inbounds i8, ptr %19, i64 168
  %89 = getelementptr inbounds i8, ptr %19, i64 176
  %90 = getelementptr inbounds i8, ptr %19, i64 112
  %91 = getelementptr inbounds i8, ptr %19, i64 120
  %92 = getelementptr inbounds i8, ptr %19, i64 104
  %93 = getelementptr inbounds i8, ptr %19, i64 160
  %94 = getelementptr inbounds i8, ptr %19, i64 88
  %95 = getelementptr inbounds i8, ptr %19, i64 128
  %96 = getelementptr inbounds i8, ptr %19, i64 136
  %97 = icmp eq ptr %8, null
  %98 = getelementptr inbounds i8, ptr %19, i64 224
  %99 = getelementptr inbounds i8, ptr %19, i64 392
  %100 = getelementptr inbounds i8, ptr %13, i64 4
  %101 = getelementptr inbounds i8, ptr %13, i64 8
  %102 = getelementptr inbounds i8, ptr %13, i64 12
  %103 = and i64 %26, 1
  %104 = icmp eq i64 %103, 0
  %105 = and i64 %26, 2
  %106 = icmp eq i64 %105, 0
  %107 = icmp eq ptr %9, null
  %108 = getelementptr inbounds i8, ptr %19, i64 232
  %109 = getelementptr inbounds i8, ptr %19, i64 264
  %110 = getelementptr inbounds i8, ptr %19, i64 240
  %111 = getelementptr inbounds i8, ptr %19, i64 256
  %112 = getelementptr inbounds i8, ptr %19, i64 288
  %113 = getelementptr inbounds i8, ptr %19, i64 272
  %114 = icmp ne ptr %11, null
  %115 = icmp ne i64 %24, 2
  %116 = and i1 %114, %115
  %117 = getelementptr inbounds i8, ptr %19, i64 248
  %118 = getelementptr inbounds i8, ptr %19, i64 280
  %119 = add i64 %24, -1
  %120 = icmp ult i64 %119, 2
  %121 = add nsw i64 %2, 1
  %122 = getelementptr inbounds i8, ptr %19, i64 320
  %123 = getelementptr inbounds i8, ptr %19, i64 296
  %124 = getelementptr inbounds i8, ptr %19, i64 304
  %125 = getelementptr inbounds i8, ptr %19, i64 312
  %126 = getelementptr inbounds i8, ptr %19, i64 360
  %127 = getelementptr inbounds i8, ptr %19, i64 352
  %128 = getelementptr inbounds i8, ptr %19, i64 368
  %129 = icmp eq i64 %24, 2
  %130 = getelementptr inbounds i8, ptr %19, i64 328
  %131 = getelementptr inbounds i8, ptr %19, i64 336
  %132 = getelementptr inbounds i8, ptr %19, i64 384
  %133 = icmp eq i64 %24, 0
  br label %134

134:                                              ; preds = %564, %44
  %135 = phi i64 [ %5, %44 ], [ %567, %564 ]
  %136 = phi double [ 0.000000e+00, %44 ], [ %565, %564 ]
  %137 = phi i64 [ 0, %44 ], [ %566, %564 ]
  %138 = icmp slt i64 %135, %45
  %139 = select i1 %68, i1 %138, i1 false
  br i1 %139, label %142, label %140

140:                                              ; preds = %134
  %141 = and i1 %133, %68
  br i1 %141, label %568, label %578

142:                                              ; preds = %134
  %143 = load i64, ptr %71, align 8
  br i1 %30, label %144, label %156

144:                                              ; preds = %142
  %145 = load i64, ptr %19, align 8
  %146 = inttoptr i64 %145 to ptr
  %147 = load i64, ptr %69, align 8
  %148 = srem i64 %2, %147
  %149 = load i64, ptr %70, align 8
  %150 = mul nsw i64 %149, %148
  %151 = getelementptr inbounds i32, ptr %146, i64 %150
  %152 = getelementptr inbounds i32, ptr %151, i64 %135
  %153 = load i32, ptr %152, align 4
  %154 = sext i32 %153 to i64
  %155 = sub nsw i64 %154, %143
  br label %156

156:                                              ; preds = %142, %144
  %157 = phi i64 [ %155, %144 ], [ %135, %142 ]
  %158 = add nsw i64 %143, %157
  %159 = icmp slt i64 %157, 0
  br i1 %159, label %564, label %160

160:                                              ; preds = %156
  %161 = load i64, ptr %72, align 8
  %162 = icmp slt i64 %157, %161
  br i1 %162, label %163, label %564

163:                                              ; preds = %160
  %164 = load i64, ptr %73, align 8
  %165 = add nsw i64 %164, %157
  br i1 %67, label %166, label %170

166:                                              ; preds = %163, %175
  %167 = phi i64 [ %177, %175 ], [ 0, %163 ]
  %168 = load i64, ptr %74, align 8
  %169 = icmp sgt i64 %167, %168
  br i1 %169, label %170, label %175

170:                                              ; preds = %166, %163
  %171 = trunc i64 %165 to i32
  %172 = add nsw i64 %165, -1
  %173 = add nsw i64 %165, 1
  %174 = getelementptr inbounds i64, ptr %48, i64 %157
  br label %178

175:                                              ; preds = %166
  %176 = getelementptr inbounds i32, ptr %64, i64 %167
  store i32 0, ptr %176, align 4
  %177 = add nuw nsw i64 %167, 1
  br label %166

178:                                              ; preds = %562, %170
  %179 = phi i32 [ %76, %170 ], [ %563, %562 ]
  %180 = phi double [ %136, %170 ], [ %309, %562 ]
  %181 = phi i64 [ %137, %170 ], [ %310, %562 ]
  %182 = icmp eq i32 %179, 2
  br i1 %182, label %564, label %183

183:                                              ; preds = %178
  %184 = icmp ne i32 %179, 0
  %185 = and i1 %67, %184
  br i1 %185, label %186, label %197

186:                                              ; preds = %183
  %187 = load i64, ptr %74, align 8
  br label %188

188:                                              ; preds = %192, %186
  %189 = phi i64 [ 0, %186 ], [ %196, %192 ]
  %190 = phi i32 [ 0, %186 ], [ %195, %192 ]
  %191 = icmp sgt i64 %189, %187
  br i1 %191, label %197, label %192

192:                                              ; preds = %188
  %193 = getelementptr inbounds i32, ptr %64, i64 %189
  %194 = load i32, ptr %193, align 4
  store i32 %190, ptr %193, align 4
  %195 = add nsw i32 %194, %190
  %196 = add nuw nsw i64 %189, 1
  br label %188

197:                                              ; preds = %188, %183
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %14) #16
  %198 = load i64, ptr %77, align 8
  %199 = load i64, ptr %49, align 8
  %200 = trunc i64 %199 to i32
  %201 = load i64, ptr %78, align 8
  %202 = trunc i64 %201 to i32
  store i32 %200, ptr %14, align 8
  store i32 %202, ptr %79, align 4
  store i32 %171, ptr %80, align 8
  store i32 0, ptr %81, align 4
  store i32 0, ptr %82, align 8
  store i64 0, ptr %83, align 8
  store ptr %58, ptr %84, align 8
  store i64 -1, ptr %85, align 8
  %203 = load i64, ptr %86, align 8
  store i64 %203, ptr %87, align 8
  %204 = icmp eq i64 %198, 0
  br i1 %204, label %205, label %209

205:                                              ; preds = %197
  %206 = load i64, ptr %92, align 8
  %207 = icmp eq i64 %206, 0
  br i1 %207, label %301, label %208

208:                                              ; preds = %205
  store i64 %172, ptr %85, align 8
  store i64 %173, ptr %87, align 8
  br label %301

209:                                              ; preds = %197
  %210 = add i64 %198, -3
  %211 = icmp ult i64 %210, 2
  br i1 %211, label %212, label %288

212:                                              ; preds = %209
  %213 = icmp eq i64 %198, 3
  br i1 %213, label %214, label %216

214:                                              ; preds = %212
  %215 = load i64, ptr %92, align 8
  br label %241

216:                                              ; preds = %212
  %217 = call fastcc double @nl_next(ptr noundef nonnull %14) #15
  %218 = load i64, ptr %90, align 8
  %219 = inttoptr i64 %218 to ptr
  %220 = load i64, ptr %91, align 8
  %221 = add nsw i64 %220, -1
  %222 = getelementptr inbounds double, ptr %219, i64 %221
  %223 = load double, ptr %222, align 8
  %224 = fmul double %217, %223
  br label %225

225:                                              ; preds = %229, %216
  %226 = phi i64 [ %221, %216 ], [ %236, %229 ]
  %227 = phi i64 [ 0, %216 ], [ %237, %229 ]
  %228 = icmp slt i64 %227, %226
  br i1 %228, label %229, label %238

229:                                              ; preds = %225
  %230 = add nuw nsw i64 %227, %226
  %231 = lshr i64 %230, 1
  %232 = getelementptr inbounds double, ptr %219, i64 %231
  %233 = load double, ptr %232, align 8
  %234 = fcmp olt double %224, %233
  %235 = add nuw nsw i64 %231, 1
  %236 = select i1 %234, i64 %231, i64 %226
  %237 = select i1 %234, i64 %227, i64 %235
  br label %225

238:                                              ; preds = %225
  %239 = load i64, ptr %92, align 8
  %240 = add nsw i64 %239, %227
  br label %241

241:                                              ; preds = %238, %214
  %242 = phi i64 [ %215, %214 ], [ %240, %238 ]
  store i64 %242, ptr %87, align 8
  %243 = load i64, ptr %59, align 8
  %244 = getelementptr inbounds i32, ptr %58, i64 %243
  %245 = load i64, ptr %25, align 8
  %246 = and i64 %245, 2
  %247 = icmp eq i64 %246, 0
  %248 = and i1 %213, %247
  br i1 %248, label %249, label %253

249:                                              ; preds = %241, %259
  %250 = phi i64 [ %261, %259 ], [ 0, %241 ]
  %251 = load i64, ptr %62, align 8
  %252 = icmp slt i64 %250, %251
  br i1 %252, label %259, label %253

253:                                              ; preds = %249, %241
  %254 = and i64 %245, 1
  %255 = icmp eq i64 %254, 0
  br label %256

256:                                              ; preds = %284, %253
  %257 = phi i64 [ %285, %284 ], [ 0, %253 ]
  %258 = icmp slt i64 %257, %242
  br label %262

259:                                              ; preds = %249
  %260 = getelementptr inbounds i32, ptr %244, i64 %250
  store i32 0, ptr %260, align 4
  %261 = add nuw nsw i64 %250, 1
  br label %249

262:                                              ; preds = %283, %256
  br i1 %258, label %263, label %287

263:                                              ; preds = %262
  %264 = call fastcc double @nl_next(ptr noundef nonnull %14) #15
  %265 = tail call fastcc i32 @nl_pick(double noundef %264, i64 noundef %203) #15
  %266 = load i64, ptr %77, align 8
  %267 = icmp eq i64 %266, 3
  %268 = and i1 %255, %267
  br i1 %268, label %269, label %278

269:                                              ; preds = %263
  %270 = load i64, ptr %20, align 8
  %271 = inttoptr i64 %270 to ptr
  %272 = load i64, ptr %93, align 8
  %273 = sext i32 %265 to i64
  %274 = tail call fastcc ptr @nl_part(ptr noundef %271, i64 noundef %272, i64 noundef %273) #15
  %275 = load i64, ptr %94, align 8
  %276 = tail call fastcc i32 @nl_is_cell(ptr noundef %274, i64 noundef %273, i64 noundef %275, i64 noundef %158) #15
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %278, label %283

278:                                              ; preds = %269, %263
  br i1 %248, label %279, label %284

279:                                              ; preds = %278
  %280 = load i64, ptr %62, align 8
  %281 = tail call fastcc i32 @nl_mark(ptr noundef %244, i64 noundef %280, i32 noundef %265) #15
  %282 = icmp eq i32 %281, 0
  br i1 %282, label %283, label %284

283:                                              ; preds = %279, %269
  br label %262

284:                                              ; preds = %279, %278
  %285 = add nuw nsw i64 %257, 1
  %286 = getelementptr inbounds i32, ptr %58, i64 %257
  store i32 %265, ptr %286, align 4
  br label %256

287:                                              ; preds = %262
  tail call fastcc void @nl_sort(ptr noundef %58, i64 noundef %242) #15
  br label %301

288:                                              ; preds = %209
  %289 = icmp eq i64 %198, 5
  br i1 %289, label %290, label %301

290:                                              ; preds = %288
  %291 = load i64, ptr %88, align 8
  %292 = inttoptr i64 %291 to ptr
  %293 = load i64, ptr %89, align 8
  %294 = inttoptr i64 %293 to ptr
  %295 = getelementptr inbounds i64, ptr %292, i64 %165
  %296 = load i64, ptr %295, align 8
  %297 = getelementptr inbounds i32, ptr %294, i64 %296
  store ptr %297, ptr %84, align 8
  %298 = getelementptr i8, ptr %295, i64 8
  %299 = load i64, ptr %298, align 8
  %300 = sub nsw i64 %299, %296
  store i64 %300, ptr %87, align 8
  br label %301

301:                                              ; preds = %205, %208, %287, %288, %290
  %302 = icmp eq i32 %179, 0
  br label %303

303:                                              ; preds = %435, %301
  %304 = phi i64 [ 0, %301 ], [ %436, %435 ]
  %305 = phi i64 [ 0, %301 ], [ %437, %435 ]
  %306 = phi i64 [ 0, %301 ], [ %438, %435 ]
  %307 = phi i64 [ -1, %301 ], [ %439, %435 ]
  %308 = phi ptr [ %22, %301 ], [ %440, %435 ]
  %309 = phi double [ %180, %301 ], [ %441, %435 ]
  %310 = phi i64 [ %181, %301 ], [ %442, %435 ]
  %311 = load i64, ptr %77, align 8
  %312 = icmp eq i64 %311, 1
  br i1 %312, label %313, label %353

313:                                              ; preds = %303
  %314 = load i64, ptr %90, align 8
  %315 = inttoptr i64 %314 to ptr
  %316 = load i64, ptr %95, align 8
  %317 = inttoptr i64 %316 to ptr
  %318 = load i64, ptr %91, align 8
  %319 = getelementptr inbounds double, ptr %315, i64 %318
  %320 = load i64, ptr %86, align 8
  br label %321

321:                                              ; preds = %347, %313
  %322 = phi i64 [ 0, %313 ], [ %348, %347 ]
  %323 = phi i64 [ undef, %313 ], [ %349, %347 ]
  %324 = icmp slt i64 %322, %320
  br i1 %324, label %325, label %350

325:                                              ; preds = %321
  %326 = call fastcc double @nl_next(ptr noundef nonnull %14) #15
  %327 = load double, ptr %319, align 8
  %328 = fcmp ule double %326, %327
  br i1 %328, label %345, label %329

329:                                              ; preds = %325
  %330 = load i64, ptr %96, align 8
  %331 = sitofp i64 %330 to double
  %332 = fmul double %326, %331
  %333 = fptosi double %332 to i64
  %334 = getelementptr inbounds i32, ptr %317, i64 %333
  %335 = load i32, ptr %334, align 4
  %336 = sext i32 %335 to i64
  br label %337

337:                                              ; preds = %337, %329
  %338 = phi i64 [ %336, %329 ], [ %339, %337 ]
  %339 = add nsw i64 %338, 1
  %340 = getelementptr inbounds double, ptr %315, i64 %339
  %341 = load double, ptr %340, align 8
  %342 = fcmp ugt double %326, %341
  br i1 %342, label %343, label %337

343:                                              ; preds = %337
  %344 = add nsw i64 %338, %322
  br label %347

345:                                              ; preds = %325
  %346 = add nsw i64 %322, %318
  br label %347

347:                                              ; preds = %345, %343
  %348 = phi i64 [ %322, %343 ], [ %346, %345 ]
  %349 = phi i64 [ %344, %343 ], [ %323, %345 ]
  br i1 %328, label %321, label %350

350:                                              ; preds = %321, %347
  %351 = phi i64 [ %349, %347 ], [ %322, %321 ]
  %352 = add nsw i64 %351, 1
  br label %353

353:                                              ; preds = %303, %350
  %354 = phi i64 [ %352, %350 ], [ 1, %303 ]
  %355 = load i64, ptr %85, align 8
  %356 = add nsw i64 %355, %354
  store i64 %356, ptr %85, align 8
  %357 = load i64, ptr %87, align 8
  %358 = icmp slt i64 %356, %357
  br i1 %358, label %359, label %560

359:                                              ; preds = %353
  %360 = icmp sgt i64 %311, 2
  br i1 %360, label %361, label %366

361:                                              ; preds = %359
  %362 = load ptr, ptr %84, align 8
  %363 = getelementptr inbounds i32, ptr %362, i64 %356
  %364 = load i32, ptr %363, align 4
  %365 = sext i32 %364 to i64
  br label %366

366:                                              ; preds = %359, %361
  %367 = phi i64 [ %365, %361 ], [ %356, %359 ]
  br i1 %97, label %389, label %368

368:                                              ; preds = %366
  %369 = load i64, ptr %98, align 8
  %370 = inttoptr i64 %369 to ptr
  %371 = tail call double %8(ptr noundef %370, i64 noundef %165, i64 noundef %367, i64 noundef 0, i32 noundef %51) #14
  %372 = fcmp uno double %371, 0.000000e+00
  br i1 %372, label %373, label %377

373:                                              ; preds = %368
  %374 = load i64, ptr %99, align 8
  %375 = inttoptr i64 %374 to ptr
  %376 = atomicrmw umax ptr %375, i64 1 monotonic, align 8
  br label %377

377:                                              ; preds = %373, %368
  %378 = fcmp ogt double %371, 0.000000e+00
  br i1 %378, label %379, label %435

379:                                              ; preds = %377
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %13) #16
  store i32 %171, ptr %13, align 16
  %380 = trunc i64 %367 to i32
  store i32 %380, ptr %100, align 4
  store i32 0, ptr %101, align 8
  store i32 0, ptr %102, align 4
  %381 = load i64, ptr %49, align 8
  %382 = trunc i64 %381 to i32
  %383 = load i64, ptr %78, align 8
  %384 = trunc i64 %383 to i32
  call fastcc void @nl_philox(i32 noundef %382, i32 noundef %384, ptr noundef nonnull %13) #15
  %385 = load i32, ptr %13, align 16
  %386 = load i32, ptr %100, align 4
  %387 = tail call fastcc double @nl_uniform(i32 noundef %385, i32 noundef %386) #15
  %388 = fcmp uge double %387, %371
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %13) #16
  br i1 %388, label %435, label %389

389:                                              ; preds = %379, %366
  %390 = icmp eq i64 %367, %307
  br i1 %390, label %394, label %391

391:                                              ; preds = %389
  %392 = load i64, ptr %93, align 8
  %393 = tail call fastcc ptr @nl_part(ptr noundef %22, i64 noundef %392, i64 noundef %367) #15
  br label %394

394:                                              ; preds = %391, %389
  %395 = phi i64 [ 0, %391 ], [ %305, %389 ]
  %396 = phi i64 [ 0, %391 ], [ %306, %389 ]
  %397 = phi i64 [ %367, %391 ], [ %307, %389 ]
  %398 = phi ptr [ %393, %391 ], [ %308, %389 ]
  br i1 %104, label %399, label %406

399:                                              ; preds = %394
  %400 = load i64, ptr %94, align 8
  %401 = tail call fastcc i32 @nl_is_cell(ptr noundef %398, i64 noundef %367, i64 noundef %400, i64 noundef %158) #15
  %402 = icmp ne i32 %401, 0
  %403 = icmp sgt i64 %396, 0
  %404 = select i1 %106, i1 %403, i1 false
  %405 = select i1 %402, i1 true, i1 %404
  br i1 %405, label %435, label %409

406:                                              ; preds = %394
  %407 = icmp sgt i64 %396, 0
  %408 = select i1 %106, i1 %407, i1 false
  br i1 %408, label %435, label %409

409:                                              ; preds = %399, %406
  %410 = add nsw i64 %396, 1
  br i1 %107, label %416, label %411

411:                                              ; preds = %409
  %412 = load i64, ptr %108, align 8
  %413 = inttoptr i64 %412 to ptr
  %414 = tail call double %9(ptr noundef %413, i64 noundef %165, i64 noundef %367, i64 noundef %396, i32 noundef %51) #14
  %415 = fcmp oeq double %414, 0.000000e+00
  br i1 %415, label %435, label %416

416:                                              ; preds = %411, %409
  %417 = add nsw i64 %395, 1
  %418 = load i64, ptr %109, align 8
  br i1 %66, label %419, label %443

419:                                              ; preds = %416
  %420 = load i64, ptr %110, align 8
  %421 = inttoptr i64 %420 to ptr
  %422 = tail call double %10(ptr noundef %421, i64 noundef %165, i64 noundef %367, i64 noundef %395, i32 noundef %51) #14
  %423 = load double, ptr %111, align 8
  %424 = fdiv double %422, %423
  %425 = tail call double @llvm.roundeven.f64(double %424)
  %426 = fcmp oge double %422, 0.000000e+00
  %427 = fcmp olt double %425, 0x41CFFFFFFF800000
  %428 = select i1 %426, i1 %427, i1 false
  br i1 %428, label %429, label %431

429:                                              ; preds = %419
  %430 = fptosi double %425 to i64
  br label %443

431:                                              ; preds = %419
  %432 = load i64, ptr %99, align 8
  %433 = inttoptr i64 %432 to ptr
  %434 = atomicrmw umax ptr %433, i64 1 monotonic, align 8
  br label %435

435:                                              ; preds = %431, %411, %475, %558, %443, %451, %399, %406, %379, %377
  %436 = phi i64 [ %304, %377 ], [ %304, %379 ], [ %304, %406 ], [ %304, %399 ], [ %304, %411 ], [ %304, %451 ], [ %304, %431 ], [ %304, %443 ], [ %304, %475 ], [ %559, %558 ]
  %437 = phi i64 [ %305, %377 ], [ %305, %379 ], [ %395, %406 ], [ %395, %399 ], [ %395, %411 ], [ %417, %451 ], [ %417, %431 ], [ %417, %443 ], [ %417, %475 ], [ %417, %558 ]
  %438 = phi i64 [ %306, %377 ], [ %306, %379 ], [ %396, %406 ], [ %396, %399 ], [ %410, %411 ], [ %410, %451 ], [ %410, %431 ], [ %410, %443 ], [ %410, %475 ], [ %410, %558 ]
  %439 = phi i64 [ %307, %377 ], [ %307, %379 ], [ %397, %406 ], [ %397, %399 ], [ %397, %411 ], [ %397, %451 ], [ %397, %431 ], [ %397, %443 ], [ %397, %475 ], [ %397, %558 ]
  %440 = phi ptr [ %308, %377 ], [ %308, %379 ], [ %398, %406 ], [ %398, %399 ], [ %398, %411 ], [ %398, %451 ], [ %398, %431 ], [ %398, %443 ], [ %398, %475 ], [ %398, %558 ]
  %441 = phi double [ %309, %377 ], [ %309, %379 ], [ %309, %406 ], [ %309, %399 ], [ %309, %411 ], [ %309, %451 ], [ %309, %431 ], [ %309, %443 ], [ %309, %475 ], [ %483, %558 ]
  %442 = phi i64 [ %310, %377 ], [ %310, %379 ], [ %310, %406 ], [ %310, %399 ], [ %310, %411 ], [ %445, %451 ], [ %310, %431 ], [ %445, %443 ], [ %445, %475 ], [ %445, %558 ]
  br label %303

443:                                              ; preds = %429, %416
  %444 = phi i64 [ %418, %416 ], [ %430, %429 ]
  %445 = tail call i64 @llvm.smax.i64(i64 %444, i64 %310)
  %446 = getelementptr inbounds i8, ptr %398, i64 24
  %447 = load i64, ptr %446, align 8
  %448 = load i64, ptr %112, align 8
  %449 = icmp eq i64 %447, %448
  br i1 %449, label %450, label %435

450:                                              ; preds = %443
  br i1 %302, label %451, label %455

451:                                              ; preds = %450
  %452 = getelementptr inbounds i32, ptr %64, i64 %444
  %453 = load i32, ptr %452, align 4
  %454 = add nsw i32 %453, 1
  store i32 %454, ptr %452, align 4
  br label %435

455:                                              ; preds = %450
  %456 = getelementptr inbounds i8, ptr %398, i64 8
  %457 = load i64, ptr %456, align 8
  %458 = add nsw i64 %457, %367
  %459 = load i64, ptr %398, align 8
  %460 = sub i64 %458, %459
  br i1 %116, label %464, label %461

461:                                              ; preds = %455
  %462 = load double, ptr %113, align 8
  %463 = tail call double @llvm.fabs.f64(double %462)
  br label %479

464:                                              ; preds = %455
  %465 = load i64, ptr %117, align 8
  %466 = inttoptr i64 %465 to ptr
  %467 = tail call double %11(ptr noundef %466, i64 noundef %165, i64 noundef %367, i64 noundef %395, i32 noundef %51) #14
  %468 = tail call double @llvm.fabs.f64(double %467)
  %469 = fcmp ueq double %468, 0x7FF0000000000000
  br i1 %469, label %475, label %470

470:                                              ; preds = %464
  %471 = load i64, ptr %118, align 8
  %472 = sitofp i64 %471 to double
  %473 = fmul double %467, %472
  %474 = fcmp olt double %473, 0.000000e+00
  br i1 %474, label %475, label %479

475:                                              ; preds = %470, %464
  %476 = load i64, ptr %99, align 8
  %477 = inttoptr i64 %476 to ptr
  %478 = atomicrmw umax ptr %477, i64 1 monotonic, align 8
  br label %435

479:                                              ; preds = %461, %470
  %480 = phi double [ %463, %461 ], [ %468, %470 ]
  %481 = phi double [ %462, %461 ], [ %467, %470 ]
  %482 = fcmp ogt double %480, %309
  %483 = select i1 %482, double %480, double %309
  br i1 %120, label %484, label %498

484:                                              ; preds = %479
  br i1 %129, label %492, label %485

485:                                              ; preds = %484
  %486 = load double, ptr %130, align 8
  %487 = fmul double %480, %486
  %488 = load double, ptr %131, align 8
  %489 = fmul double %487, %488
  %490 = tail call double @llvm.ceil.f64(double %489)
  %491 = fptosi double %490 to i64
  br label %492

492:                                              ; preds = %484, %485
  %493 = phi i64 [ %491, %485 ], [ 1, %484 ]
  %494 = load i64, ptr %132, align 8
  %495 = inttoptr i64 %494 to ptr
  %496 = getelementptr inbounds i64, ptr %495, i64 %460
  %497 = atomicrmw add ptr %496, i64 %493 monotonic, align 8
  br label %558

498:                                              ; preds = %479
  br i1 %65, label %499, label %538

499:                                              ; preds = %498
  %500 = load i64, ptr %174, align 8
  br i1 %67, label %501, label %509

501:                                              ; preds = %499
  %502 = getelementptr inbounds i32, ptr %64, i64 %444
  %503 = load i32, ptr %502, align 4
  %504 = add nsw i32 %503, 1
  store i32 %504, ptr %502, align 4
  %505 = sext i32 %503 to i64
  %506 = load i64, ptr %123, align 8
  %507 = mul nsw i64 %506, %444
  %508 = add nsw i64 %507, %460
  br label %509

509:                                              ; preds = %499, %501
  %510 = phi i64 [ %505, %501 ], [ %304, %499 ]
  %511 = phi i64 [ %508, %501 ], [ %460, %499 ]
  %512 = add nsw i64 %510, %500
  %513 = load i64, ptr %126, align 8
  switch i64 %513, label %524 [
    i64 2, label %514
    i64 4, label %519
  ]

514:                                              ; preds = %509
  %515 = trunc i64 %511 to i16
  %516 = load i64, ptr %127, align 8
  %517 = inttoptr i64 %516 to ptr
  %518 = getelementptr inbounds i16, ptr %517, i64 %512
  store i16 %515, ptr %518, align 2
  br label %524

519:                                              ; preds = %509
  %520 = trunc i64 %511 to i32
  %521 = load i64, ptr %127, align 8
  %522 = inttoptr i64 %521 to ptr
  %523 = getelementptr inbounds i32, ptr %522, i64 %512
  store i32 %520, ptr %523, align 4
  br label %524

524:                                              ; preds = %519, %514, %509
  %525 = load i64, ptr %128, align 8
  %526 = icmp eq i64 %525, 0
  br i1 %526, label %558, label %527

527:                                              ; preds = %524
  %528 = load i64, ptr %124, align 8
  %529 = icmp eq i64 %528, 4
  %530 = tail call fastcc i64 @nl_integer(ptr noundef nonnull readonly %19, double noundef %481) #15
  br i1 %529, label %531, label %535

531:                                              ; preds = %527
  %532 = trunc i64 %530 to i32
  %533 = inttoptr i64 %525 to ptr
  %534 = getelementptr inbounds i32, ptr %533, i64 %512
  store i32 %532, ptr %534, align 4
  br label %558

535:                                              ; preds = %527
  %536 = inttoptr i64 %525 to ptr
  %537 = getelementptr inbounds i64, ptr %536, i64 %512
  store i64 %530, ptr %537, align 8
  br label %558

538:                                              ; preds = %498
  br i1 %30, label %539, label %558

539:                                              ; preds = %538
  %540 = add nsw i64 %121, %444
  %541 = load i64, ptr %122, align 8
  %542 = srem i64 %540, %541
  %543 = load i64, ptr %123, align 8
  %544 = mul nsw i64 %543, %542
  %545 = add nsw i64 %544, %460
  %546 = load i64, ptr %124, align 8
  %547 = icmp eq i64 %546, 4
  %548 = load i64, ptr %125, align 8
  %549 = inttoptr i64 %548 to ptr
  %550 = tail call fastcc i64 @nl_integer(ptr noundef nonnull readonly %19, double noundef %481) #15
  br i1 %547, label %551, label %555

551:                                              ; preds = %539
  %552 = getelementptr inbounds i32, ptr %549, i64 %545
  %553 = trunc i64 %550 to i32
  %554 = atomicrmw add ptr %552, i32 %553 monotonic, align 4
  br label %558

555:                                              ; preds = %539
  %556 = getelementptr inbounds i64, ptr %549, i64 %545
  %557 = atomicrmw add ptr %556, i64 %550 monotonic, align 8
  br label %558

558:                                              ; preds = %555, %551, %535, %531, %524, %538, %492
  %559 = add nsw i64 %304, 1
  br label %435

560:                                              ; preds = %353
  br i1 %133, label %561, label %562

561:                                              ; preds = %560
  store i64 %304, ptr %174, align 8
  br label %562

562:                                              ; preds = %561, %560
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %14) #16
  %563 = add nuw nsw i32 %179, 1
  br label %178

564:                                              ; preds = %178, %156, %160
  %565 = phi double [ %136, %160 ], [ %136, %156 ], [ %180, %178 ]
  %566 = phi i64 [ %137, %160 ], [ %137, %156 ], [ %181, %178 ]
  %567 = add nsw i64 %135, %29
  br label %134

568:                                              ; preds = %140
  %569 = load i64, ptr %99, align 8
  %570 = inttoptr i64 %569 to ptr
  %571 = getelementptr inbounds i8, ptr %570, i64 8
  %572 = atomicrmw umax ptr %571, i64 %137 monotonic, align 8
  %573 = bitcast double %136 to i64
  %574 = load i64, ptr %99, align 8
  %575 = inttoptr i64 %574 to ptr
  %576 = getelementptr inbounds i8, ptr %575, i64 16
  %577 = atomicrmw umax ptr %576, i64 %573 monotonic, align 8
  br label %578

578:                                              ; preds = %568, %140, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc ptr @nl_part(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
  br label %4

4:                                                ; preds = %4, %3
  %5 = phi i64 [ %1, %3 ], [ %11, %4 ]
  %6 = shl i64 %5, 5
  %7 = getelementptr i8, ptr %0, i64 %6
  %8 = getelementptr i8, ptr %7, i64 -32
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, %2
  %11 = add nsw i64 %5, -1
  br i1 %10, label %4, label %12

12:                                               ; preds = %4
  %13 = getelementptr i8, ptr %7, i64 -32
  ret ptr %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 2) i32 @nl_is_cell(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #5 {
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %6, %2
  br i1 %7, label %8, label %16

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = add nsw i64 %10, %1
  %12 = load i64, ptr %0, align 8
  %13 = sub i64 %11, %12
  %14 = icmp eq i64 %13, %3
  %15 = zext i1 %14 to i32
  br label %16

16:                                               ; preds = %8, %4
  %17 = phi i32 [ 0, %4 ], [ %15, %8 ]
  ret i32 %17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.roundeven.f64(double) #10

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #10

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #10

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_group(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #6 {
  %9 = alloca %struct.nl_uniforms, align 8
  %10 = alloca [4 x i32], align 16
  %11 = getelementptr inbounds i8, ptr %1, i64 96
  %12 = load i64, ptr %11, align 8
  %13 = tail call i64 @llvm.smin.i64(i64 %12, i64 %6)
  %14 = getelementptr inbounds i8, ptr %1, i64 24
  %15 = icmp sgt i64 %13, %5
  %16 = getelementptr inbounds i8, ptr %1, i64 16
  %17 = getelementptr inbounds i8, ptr %1, i64 88
  %18 = getelementptr inbounds i8, ptr %1, i64 104
  %19 = getelementptr inbounds i8, ptr %9, i64 4
  %20 = getelementptr inbounds i8, ptr %1, i64 8
  %21 = getelementptr inbounds i8, ptr %9, i64 8
  %22 = getelementptr inbounds i8, ptr %9, i64 12
  %23 = getelementptr inbounds i8, ptr %9, i64 16
  %24 = getelementptr inbounds i8, ptr %9, i64 24
  %25 = getelementptr inbounds i8, ptr %1, i64 72
  %26 = getelementptr inbounds i8, ptr %1, i64 80
  %27 = getelementptr inbounds i8, ptr %1, i64 56
  %28 = getelementptr inbounds i8, ptr %1, i64 48
  %29 = getelementptr inbounds i8, ptr %1, i64 32
  %30 = getelementptr inbounds i8, ptr %1, i64 64
  %31 = getelementptr inbounds i8, ptr %1, i64 112
  %32 = getelementptr inbounds i8, ptr %1, i64 120
  %33 = getelementptr inbounds i8, ptr %10, i64 4
  %34 = getelementptr inbounds i8, ptr %10, i64 8
  %35 = getelementptr inbounds i8, ptr %10, i64 12
  %36 = getelementptr inbounds i8, ptr %1, i64 40
  br i1 %15, label %37, label %41

37:                                               ; preds = %8, %146
  %38 = phi i64 [ %147, %146 ], [ %5, %8 ]
  %39 = load i64, ptr %14, align 8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %42, label %41

41:                                               ; preds = %37, %8
  ret void

42:                                               ; preds = %37
  %43 = load i64, ptr %16, align 8
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %119, label %45

45:                                               ; preds = %42
  %46 = load i64, ptr %17, align 8
  %47 = inttoptr i64 %46 to ptr
  %48 = load i64, ptr %18, align 8
  %49 = mul nsw i64 %48, %5
  %50 = getelementptr inbounds i32, ptr %47, i64 %49
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #16
  %51 = load i64, ptr %1, align 8
  %52 = trunc i64 %51 to i32
  store i32 %52, ptr %9, align 8
  %53 = load i64, ptr %20, align 8
  %54 = trunc i64 %53 to i32
  store i32 %54, ptr %19, align 4
  %55 = trunc i64 %38 to i32
  store i32 %55, ptr %21, align 8
  store i32 0, ptr %22, align 4
  store i32 0, ptr %23, align 8
  store i64 0, ptr %24, align 8
  %56 = load i64, ptr %25, align 8
  %57 = inttoptr i64 %56 to ptr
  %58 = load i64, ptr %26, align 8
  %59 = tail call fastcc ptr @nl_part(ptr noundef %57, i64 noundef %58, i64 noundef %38) #15
  %60 = load i64, ptr %27, align 8
  %61 = inttoptr i64 %60 to ptr
  %62 = getelementptr inbounds i8, ptr %59, i64 8
  %63 = load i64, ptr %62, align 8
  %64 = add nsw i64 %63, %38
  %65 = load i64, ptr %59, align 8
  %66 = sub i64 %64, %65
  %67 = load i64, ptr %28, align 8
  %68 = and i64 %67, 2
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %70, label %74

70:                                               ; preds = %45, %78
  %71 = phi i64 [ %81, %78 ], [ %48, %45 ]
  %72 = phi i64 [ %80, %78 ], [ 0, %45 ]
  %73 = icmp slt i64 %72, %71
  br i1 %73, label %78, label %74

74:                                               ; preds = %70, %45
  %75 = getelementptr inbounds i8, ptr %59, i64 16
  br label %76

76:                                               ; preds = %116, %74
  %77 = phi i64 [ %117, %116 ], [ 0, %74 ]
  br label %82

78:                                               ; preds = %70
  %79 = getelementptr inbounds i32, ptr %50, i64 %72
  store i32 0, ptr %79, align 4
  %80 = add nuw nsw i64 %72, 1
  %81 = load i64, ptr %18, align 8
  br label %70

82:                                               ; preds = %104, %76
  %83 = load i64, ptr %16, align 8
  %84 = icmp slt i64 %77, %83
  br i1 %84, label %85, label %118

85:                                               ; preds = %82
  %86 = call fastcc double @nl_next(ptr noundef nonnull %9) #15
  %87 = load i64, ptr %29, align 8
  %88 = tail call fastcc i32 @nl_pick(double noundef %86, i64 noundef %87) #15
  %89 = load i64, ptr %28, align 8
  %90 = and i64 %89, 1
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %92, label %99

92:                                               ; preds = %85
  %93 = load i64, ptr %30, align 8
  %94 = sext i32 %88 to i64
  %95 = tail call fastcc ptr @nl_part(ptr noundef %61, i64 noundef %93, i64 noundef %94) #15
  %96 = load i64, ptr %75, align 8
  %97 = tail call fastcc i32 @nl_is_cell(ptr noundef %95, i64 noundef %94, i64 noundef %96, i64 noundef %66) #15
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %104

99:                                               ; preds = %92, %85
  br i1 %69, label %100, label %105

100:                                              ; preds = %99
  %101 = load i64, ptr %18, align 8
  %102 = tail call fastcc i32 @nl_mark(ptr noundef %50, i64 noundef %101, i32 noundef %88) #15
  %103 = icmp eq i32 %102, 0
  br i1 %103, label %104, label %105

104:                                              ; preds = %100, %92
  br label %82

105:                                              ; preds = %100, %99
  %106 = sext i32 %88 to i64
  %107 = load i64, ptr %31, align 8
  %108 = inttoptr i64 %107 to ptr
  %109 = getelementptr inbounds i64, ptr %108, i64 %106
  %110 = atomicrmw add ptr %109, i64 1 monotonic, align 8
  %111 = load i64, ptr %32, align 8
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %116, label %113

113:                                              ; preds = %105
  %114 = inttoptr i64 %111 to ptr
  %115 = getelementptr inbounds i32, ptr %114, i64 %110
  store i32 %55, ptr %115, align 4
  br label %116

116:                                              ; preds = %113, %105
  %117 = add nuw nsw i64 %77, 1
  br label %76

118:                                              ; preds = %82
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #16
  br label %146

119:                                              ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #16
  store i32 0, ptr %10, align 16
  %120 = trunc i64 %38 to i32
  store i32 %120, ptr %33, align 4
  store i32 0, ptr %34, align 8
  store i32 0, ptr %35, align 4
  %121 = load i64, ptr %1, align 8
  %122 = trunc i64 %121 to i32
  %123 = load i64, ptr %20, align 8
  %124 = trunc i64 %123 to i32
  call fastcc void @nl_philox(i32 noundef %122, i32 noundef %124, ptr noundef nonnull %10) #15
  %125 = load i32, ptr %10, align 16
  %126 = load i32, ptr %33, align 4
  %127 = tail call fastcc double @nl_uniform(i32 noundef %125, i32 noundef %126) #15
  %128 = load i64, ptr %29, align 8
  %129 = tail call fastcc i32 @nl_pick(double noundef %127, i64 noundef %128) #15
  %130 = sext i32 %129 to i64
  %131 = load i32, ptr %34, align 8
  %132 = load i32, ptr %35, align 4
  %133 = load i64, ptr %36, align 8
  %134 = load i64, ptr %31, align 8
  %135 = inttoptr i64 %134 to ptr
  %136 = getelementptr inbounds i64, ptr %135, i64 %130
  %137 = atomicrmw add ptr %136, i64 1 monotonic, align 8
  %138 = load i64, ptr %32, align 8
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %145, label %140

140:                                              ; preds = %119
  %141 = tail call fastcc double @nl_uniform(i32 noundef %131, i32 noundef %132) #15
  %142 = tail call fastcc i32 @nl_pick(double noundef %141, i64 noundef %133) #15
  %143 = inttoptr i64 %138 to ptr
  %144 = getelementptr inbounds i32, ptr %143, i64 %137
  store i32 %142, ptr %144, align 4
  br label %145

145:                                              ; preds = %119, %140
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #16
  br label %146

146:                                              ; preds = %145, %118
  %147 = add nsw i64 %38, %13
  br label %37
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_philox(i32 noundef %0, i32 noundef %1, ptr nocapture noundef %2) #11 {
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  %5 = getelementptr inbounds i8, ptr %2, i64 4
  %6 = getelementptr inbounds i8, ptr %2, i64 12
  %7 = load i32, ptr %2, align 4
  %8 = load i32, ptr %4, align 4
  %9 = load i32, ptr %5, align 4
  %10 = load i32, ptr %6, align 4
  br label %11

11:                                               ; preds = %21, %3
  %12 = phi i32 [ %10, %3 ], [ %35, %21 ]
  %13 = phi i32 [ %9, %3 ], [ %30, %21 ]
  %14 = phi i32 [ %8, %3 ], [ %34, %21 ]
  %15 = phi i32 [ %7, %3 ], [ %29, %21 ]
  %16 = phi i32 [ 0, %3 ], [ %38, %21 ]
  %17 = phi i32 [ %1, %3 ], [ %37, %21 ]
  %18 = phi i32 [ %0, %3 ], [ %36, %21 ]
  %19 = icmp eq i32 %16, 10
  br i1 %19, label %20, label %21

20:                                               ; preds = %11
  store i32 %15, ptr %2, align 4
  store i32 %14, ptr %4, align 4
  store i32 %13, ptr %5, align 4
  store i32 %12, ptr %6, align 4
  ret void

21:                                               ; preds = %11
  %22 = zext i32 %15 to i64
  %23 = mul nuw i64 %22, 3528531795
  %24 = zext i32 %14 to i64
  %25 = mul nuw i64 %24, 3449720151
  %26 = lshr i64 %25, 32
  %27 = trunc nuw i64 %26 to i32
  %28 = xor i32 %18, %27
  %29 = xor i32 %28, %13
  %30 = trunc i64 %25 to i32
  %31 = lshr i64 %23, 32
  %32 = trunc nuw i64 %31 to i32
  %33 = xor i32 %17, %32
  %34 = xor i32 %33, %12
  %35 = trunc i64 %23 to i32
  %36 = add i32 %18, -1640531527
  %37 = add i32 %17, -1150833019
  %38 = add nuw nsw i32 %16, 1
  br label %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc i32 @nl_pick(double noundef %0, i64 noundef %1) #12 {
  %3 = sitofp i64 %1 to double
  %4 = fmul double %3, %0
  %5 = fptosi double %4 to i64
  %6 = icmp slt i64 %5, %1
  %7 = add i64 %1, 4294967295
  %8 = select i1 %6, i64 %5, i64 %7
  %9 = trunc i64 %8 to i32
  ret i32 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc double @nl_uniform(i32 noundef %0, i32 noundef %1) #12 {
  %3 = zext i32 %0 to i64
  %4 = shl nuw i64 %3, 32
  %5 = zext i32 %1 to i64
  %6 = or disjoint i64 %4, %5
  %7 = lshr i64 %6, 12
  %8 = uitofp nneg i64 %7 to double
  %9 = fadd double %8, 5.000000e-01
  %10 = fmul double %9, 0x3CB0000000000000
  ret double %10
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sort_rows(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %1, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds i8, ptr %1, i64 8
  %12 = getelementptr inbounds i8, ptr %1, i64 16
  br label %13

13:                                               ; preds = %18, %8
  %14 = phi i64 [ %5, %8 ], [ %27, %18 ]
  %15 = load i64, ptr %11, align 8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %18, label %17

17:                                               ; preds = %13
  ret void

18:                                               ; preds = %13
  %19 = load i64, ptr %12, align 8
  %20 = inttoptr i64 %19 to ptr
  %21 = getelementptr inbounds i64, ptr %10, i64 %14
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i32, ptr %20, i64 %22
  %24 = getelementptr i8, ptr %21, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = sub nsw i64 %25, %22
  tail call fastcc void @nl_sort(ptr noundef %23, i64 noundef %26) #15
  %27 = add nsw i64 %14, %6
  br label %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sort(ptr nocapture noundef %0, i64 noundef %1) #11 {
  %3 = sdiv i64 %1, 2
  br label %4

4:                                                ; preds = %47, %2
  %5 = phi i64 [ %3, %2 ], [ %21, %47 ]
  %6 = phi i64 [ %1, %2 ], [ %22, %47 ]
  %7 = icmp sgt i64 %6, 1
  br i1 %7, label %9, label %8

8:                                                ; preds = %4
  ret void

9:                                                ; preds = %4
  %10 = icmp sgt i64 %5, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = add nsw i64 %5, -1
  %13 = getelementptr inbounds i32, ptr %0, i64 %12
  %14 = load i32, ptr %13, align 4
  br label %20

15:                                               ; preds = %9
  %16 = add nsw i64 %6, -1
  %17 = getelementptr inbounds i32, ptr %0, i64 %16
  %18 = load i32, ptr %17, align 4
  %19 = load i32, ptr %0, align 4
  store i32 %19, ptr %17, align 4
  br label %20

20:                                               ; preds = %15, %11
  %21 = phi i64 [ %12, %11 ], [ %5, %15 ]
  %22 = phi i64 [ %6, %11 ], [ %16, %15 ]
  %23 = phi i32 [ %14, %11 ], [ %18, %15 ]
  br label %24

24:                                               ; preds = %45, %20
  %25 = phi i64 [ %21, %20 ], [ %41, %45 ]
  %26 = shl nsw i64 %25, 1
  %27 = or disjoint i64 %26, 1
  %28 = icmp slt i64 %27, %22
  br i1 %28, label %29, label %47

29:                                               ; preds = %24
  %30 = add nsw i64 %26, 2
  %31 = icmp slt i64 %30, %22
  br i1 %31, label %32, label %38

32:                                               ; preds = %29
  %33 = getelementptr inbounds i32, ptr %0, i64 %27
  %34 = load i32, ptr %33, align 4
  %35 = getelementptr inbounds i32, ptr %0, i64 %30
  %36 = load i32, ptr %35, align 4
  %37 = icmp slt i32 %34, %36
  br label %38

38:                                               ; preds = %32, %29
  %39 = phi i1 [ false, %29 ], [ %37, %32 ]
  %40 = zext i1 %39 to i64
  %41 = add nsw i64 %27, %40
  %42 = getelementptr inbounds i32, ptr %0, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = icmp sgt i32 %43, %23
  br i1 %44, label %45, label %47

45:                                               ; preds = %38
  %46 = getelementptr inbounds i32, ptr %0, i64 %25
  store i32 %43, ptr %46, align 4
  br label %24

47:                                               ; preds = %38, %24
  %48 = getelementptr inbounds i32, ptr %0, i64 %25
  store i32 %23, ptr %48, align 4
  br label %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_scan_chunks(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %1, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds i8, ptr %1, i64 24
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  br label %14

14:                                               ; preds = %30, %8
  %15 = phi i64 [ %5, %8 ], [ %34, %30 ]
  %16 = load i64, ptr %11, align 8
  %17 = mul nsw i64 %16, %15
  %18 = load i64, ptr %12, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %25

20:                                               ; preds = %14
  %21 = add nsw i64 %15, 1
  %22 = mul nsw i64 %21, %16
  %23 = freeze i64 %22
  %24 = tail call i64 @llvm.smin.i64(i64 %18, i64 %23)
  br label %26

25:                                               ; preds = %14
  ret void

26:                                               ; preds = %20, %35
  %27 = phi i64 [ %38, %35 ], [ 0, %20 ]
  %28 = phi i64 [ %39, %35 ], [ %17, %20 ]
  %29 = icmp slt i64 %28, %24
  br i1 %29, label %35, label %30

30:                                               ; preds = %26
  %31 = load i64, ptr %13, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = getelementptr inbounds i64, ptr %32, i64 %15
  store i64 %27, ptr %33, align 8
  %34 = add nsw i64 %15, %6
  br label %14

35:                                               ; preds = %26
  %36 = getelementptr inbounds i64, ptr %10, i64 %28
  %37 = load i64, ptr %36, align 8
  %38 = add nsw i64 %37, %27
  %39 = add nsw i64 %28, 1
  br label %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_scan_whole(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = icmp eq i64 %5, 0
  %13 = getelementptr inbounds i8, ptr %1, i64 24
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  br i1 %12, label %15, label %31

15:                                               ; preds = %8, %22
  %16 = phi i64 [ %26, %22 ], [ 0, %8 ]
  %17 = phi i64 [ %25, %22 ], [ 0, %8 ]
  %18 = load i64, ptr %13, align 8
  %19 = mul nsw i64 %18, %16
  %20 = load i64, ptr %14, align 8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %27

22:                                               ; preds = %15
  %23 = getelementptr inbounds i64, ptr %11, i64 %16
  %24 = load i64, ptr %23, align 8
  store i64 %17, ptr %23, align 8
  %25 = add nsw i64 %24, %17
  %26 = add nuw nsw i64 %16, 1
  br label %15

27:                                               ; preds = %15
  %28 = load i64, ptr %1, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = getelementptr inbounds i64, ptr %29, i64 %20
  store i64 %17, ptr %30, align 8
  br label %31

31:                                               ; preds = %8, %27
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_scan_each(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %1, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds i8, ptr %1, i64 24
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load i64, ptr %12, align 8
  br label %15

15:                                               ; preds = %37, %8
  %16 = phi i64 [ %14, %8 ], [ %29, %37 ]
  %17 = phi i64 [ %5, %8 ], [ %38, %37 ]
  %18 = load i64, ptr %11, align 8
  %19 = mul nsw i64 %18, %17
  %20 = icmp slt i64 %19, %16
  br i1 %20, label %22, label %21

21:                                               ; preds = %15
  ret void

22:                                               ; preds = %15
  %23 = load i64, ptr %13, align 8
  %24 = inttoptr i64 %23 to ptr
  %25 = getelementptr inbounds i64, ptr %24, i64 %17
  %26 = load i64, ptr %25, align 8
  %27 = add nsw i64 %17, 1
  br label %28

28:                                               ; preds = %39, %22
  %29 = phi i64 [ %16, %22 ], [ %44, %39 ]
  %30 = phi i64 [ %26, %22 ], [ %42, %39 ]
  %31 = phi i64 [ %19, %22 ], [ %43, %39 ]
  %32 = icmp slt i64 %31, %29
  br i1 %32, label %33, label %37

33:                                               ; preds = %28
  %34 = load i64, ptr %11, align 8
  %35 = mul nsw i64 %34, %27
  %36 = icmp slt i64 %31, %35
  br i1 %36, label %39, label %37

37:                                               ; preds = %28, %33
  %38 = add nsw i64 %17, %6
  br label %15

39:                                               ; preds = %33
  %40 = getelementptr inbounds i64, ptr %10, i64 %31
  %41 = load i64, ptr %40, align 8
  store i64 %30, ptr %40, align 8
  %42 = add nsw i64 %41, %30
  %43 = add nsw i64 %31, 1
  %44 = load i64, ptr %12, align 8
  br label %28
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #3 {
  %4 = getelementptr inbounds i8, ptr %0, i64 144
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 4
  %7 = getelementptr inbounds i8, ptr %0, i64 112
  %8 = load i64, ptr %7, align 8
  br i1 %6, label %9, label %26

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 120
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = getelementptr inbounds i32, ptr %12, i64 %1
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %19, label %15

15:                                               ; preds = %9
  %16 = inttoptr i64 %8 to ptr
  %17 = getelementptr inbounds i32, ptr %16, i64 %2
  %18 = load i32, ptr %17, align 4
  br label %23

19:                                               ; preds = %9
  %20 = getelementptr inbounds i8, ptr %0, i64 88
  %21 = load i64, ptr %20, align 8
  %22 = trunc i64 %21 to i32
  br label %23

23:                                               ; preds = %19, %15
  %24 = phi i32 [ %18, %15 ], [ %22, %19 ]
  %25 = atomicrmw add ptr %13, i32 %24 monotonic, align 4
  br label %38

26:                                               ; preds = %3
  %27 = inttoptr i64 %8 to ptr
  %28 = getelementptr inbounds i8, ptr %0, i64 120
  %29 = load i64, ptr %28, align 8
  %30 = inttoptr i64 %29 to ptr
  %31 = getelementptr inbounds i64, ptr %30, i64 %1
  %32 = icmp eq i64 %8, 0
  %33 = getelementptr inbounds i64, ptr %27, i64 %2
  %34 = getelementptr inbounds i8, ptr %0, i64 88
  %35 = select i1 %32, ptr %34, ptr %33
  %36 = load i64, ptr %35, align 8
  %37 = atomicrmw add ptr %31, i64 %36 monotonic, align 8
  br label %38

38:                                               ; preds = %26, %23
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef float @nl_combine_32(i64 noundef %0, float noundef %1, float noundef %2) #12 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd float %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt float %2, %1
  %8 = select i1 %7, float %1, float %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt float %1, %2
  %11 = select i1 %10, float %1, float %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi float [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret float %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef double @nl_combine_64(i64 noundef %0, double noundef %1, double noundef %2) #12 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd double %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt double %2, %1
  %8 = select i1 %7, double %1, double %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt double %1, %2
  %11 = select i1 %10, double %1, double %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi double [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret double %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc double @nl_next(ptr nocapture noundef %0) #11 {
  %2 = alloca [4 x i32], align 16
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  store i64 %5, ptr %3, align 8
  %6 = and i64 %4, 1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %1
  %9 = getelementptr inbounds i8, ptr %0, i64 12
  %10 = load i32, ptr %9, align 4
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load i32, ptr %11, align 8
  %13 = tail call fastcc double @nl_uniform(i32 noundef %10, i32 noundef %12) #15
  br label %32

14:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) #16
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  %16 = load i32, ptr %15, align 8
  store i32 %16, ptr %2, align 16
  %17 = getelementptr inbounds i8, ptr %2, i64 4
  %18 = lshr exact i64 %4, 1
  %19 = trunc i64 %18 to i32
  store i32 %19, ptr %17, align 4
  %20 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 0, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %2, i64 12
  store i32 0, ptr %21, align 4
  %22 = load i32, ptr %0, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  call fastcc void @nl_philox(i32 noundef %22, i32 noundef %24, ptr noundef nonnull %2) #15
  %25 = load i32, ptr %20, align 8
  %26 = getelementptr inbounds i8, ptr %0, i64 12
  store i32 %25, ptr %26, align 4
  %27 = load i32, ptr %21, align 4
  %28 = getelementptr inbounds i8, ptr %0, i64 16
  store i32 %27, ptr %28, align 8
  %29 = load i32, ptr %2, align 16
  %30 = load i32, ptr %17, align 4
  %31 = tail call fastcc double @nl_uniform(i32 noundef %29, i32 noundef %30) #15
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) #16
  br label %32

32:                                               ; preds = %14, %8
  %33 = phi double [ %13, %8 ], [ %31, %14 ]
  ret double %33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc range(i32 0, 2) i32 @nl_mark(ptr nocapture noundef %0, i64 noundef %1, i32 noundef %2) #11 {
  %4 = mul i32 %2, -1640531535
  %5 = zext i32 %4 to i64
  %6 = add nsw i64 %1, -1
  %7 = and i64 %6, %5
  %8 = add nsw i32 %2, 1
  br label %9

9:                                                ; preds = %16, %3
  %10 = phi i64 [ %7, %3 ], [ %18, %16 ]
  %11 = getelementptr inbounds i32, ptr %0, i64 %10
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %19, label %14

14:                                               ; preds = %9
  %15 = icmp eq i32 %12, %8
  br i1 %15, label %21, label %16

16:                                               ; preds = %14
  %17 = add nsw i64 %10, 1
  %18 = and i64 %17, %6
  br label %9

19:                                               ; preds = %9
  %20 = getelementptr inbounds i32, ptr %0, i64 %10
  store i32 %8, ptr %20, align 4
  br label %21

21:                                               ; preds = %14, %19
  %22 = phi i32 [ 1, %19 ], [ 0, %14 ]
  ret i32 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_integer(ptr nocapture noundef readonly %0, double noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 328
  %4 = load double, ptr %3, align 8
  %5 = fmul double %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i64 336
  %7 = load double, ptr %6, align 8
  %8 = fmul double %5, %7
  %9 = tail call double @llvm.roundeven.f64(double %8)
  %10 = fptosi double %9 to i64
  ret i64 %10
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #13

attributes #0 = { alwaysinline nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #4 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #6 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(argmem: read) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #13 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nounwind }
attributes #15 = { nounwind }
attributes #16 = { nounwind }


