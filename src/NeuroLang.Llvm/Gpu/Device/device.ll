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
  %9 = alloca [8 x i64], align 16
  %10 = alloca [8 x i64], align 16
  %11 = load i64, ptr %0, align 8
  %12 = icmp ult i64 %11, %4
  br i1 %12, label %172, label %13

13:                                               ; preds = %8
  %14 = mul i64 %7, 152
  %15 = getelementptr inbounds i8, ptr %1, i64 %14
  %16 = load i64, ptr %15, align 8
  %17 = inttoptr i64 %16 to ptr
  %18 = getelementptr inbounds i8, ptr %15, i64 24
  %19 = load i64, ptr %18, align 8
  %20 = srem i64 %2, %19
  %21 = getelementptr inbounds i8, ptr %15, i64 16
  %22 = load i64, ptr %21, align 8
  %23 = mul nsw i64 %22, %20
  %24 = getelementptr inbounds i32, ptr %17, i64 %23
  %25 = getelementptr inbounds i8, ptr %15, i64 8
  %26 = load i64, ptr %25, align 8
  %27 = inttoptr i64 %26 to ptr
  %28 = getelementptr inbounds i32, ptr %27, i64 %20
  %29 = load i32, ptr %28, align 4
  %30 = sext i32 %29 to i64
  %31 = ashr i64 %5, 5
  %32 = getelementptr inbounds i8, ptr %15, i64 32
  %33 = getelementptr inbounds i8, ptr %15, i64 40
  %34 = and i64 %5, 31
  %35 = getelementptr inbounds i8, ptr %15, i64 136
  %36 = getelementptr inbounds i8, ptr %15, i64 128
  %37 = getelementptr inbounds i8, ptr %15, i64 144
  %38 = getelementptr inbounds i8, ptr %15, i64 48
  %39 = getelementptr inbounds i8, ptr %15, i64 88
  %40 = add nsw i64 %2, 1
  %41 = getelementptr inbounds i8, ptr %15, i64 56
  %42 = getelementptr inbounds i8, ptr %15, i64 64
  %43 = getelementptr inbounds i8, ptr %15, i64 96
  %44 = getelementptr inbounds i8, ptr %15, i64 80
  %45 = getelementptr inbounds i8, ptr %15, i64 72
  %46 = getelementptr inbounds i8, ptr %15, i64 104
  %47 = getelementptr inbounds i8, ptr %15, i64 112
  %48 = getelementptr inbounds i8, ptr %15, i64 120
  %49 = ashr i64 %6, 5
  br label %50

50:                                               ; preds = %170, %13
  %51 = phi i64 [ %31, %13 ], [ %171, %170 ]
  %52 = icmp slt i64 %51, %30
  br i1 %52, label %53, label %172

53:                                               ; preds = %50
  %54 = getelementptr inbounds i32, ptr %24, i64 %51
  %55 = load i32, ptr %54, align 4
  %56 = sext i32 %55 to i64
  %57 = load i64, ptr %32, align 8
  %58 = sub nsw i64 %56, %57
  %59 = icmp sgt i64 %58, -1
  br i1 %59, label %60, label %170

60:                                               ; preds = %53
  %61 = load i64, ptr %33, align 8
  %62 = icmp slt i64 %58, %61
  br i1 %62, label %63, label %170

63:                                               ; preds = %60
  %64 = load i64, ptr %35, align 8
  %65 = load i64, ptr %36, align 8
  %66 = mul nsw i64 %65, %64
  %67 = load i64, ptr %37, align 8
  %68 = load i64, ptr %38, align 8
  %69 = load i64, ptr %39, align 8
  %70 = load i64, ptr %41, align 8
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %74

72:                                               ; preds = %63
  %73 = load i64, ptr %42, align 8
  br label %74

74:                                               ; preds = %72, %63
  %75 = phi i64 [ %73, %72 ], [ 0, %63 ]
  %76 = add nsw i64 %40, %75
  %77 = srem i64 %76, %65
  %78 = mul nsw i64 %77, %64
  %79 = icmp eq i64 %68, 0
  br i1 %79, label %87, label %80

80:                                               ; preds = %74
  %81 = load i64, ptr %43, align 8
  %82 = inttoptr i64 %81 to ptr
  %83 = getelementptr i64, ptr %82, i64 %58
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr i8, ptr %83, i64 8
  %86 = load i64, ptr %85, align 8
  br label %93

87:                                               ; preds = %74
  %88 = load i64, ptr %44, align 8
  %89 = mul nsw i64 %88, %58
  %90 = add nsw i64 %89, %88
  %91 = load i64, ptr %45, align 8
  %92 = sub nsw i64 %91, %89
  br label %93

93:                                               ; preds = %87, %80
  %94 = phi i64 [ %90, %87 ], [ %86, %80 ]
  %95 = phi i64 [ %89, %87 ], [ %84, %80 ]
  %96 = phi i64 [ %92, %87 ], [ 0, %80 ]
  %97 = add nsw i64 %96, %78
  %98 = load i64, ptr %46, align 8
  %99 = inttoptr i64 %98 to ptr
  %100 = load i64, ptr %47, align 8
  %101 = inttoptr i64 %100 to ptr
  %102 = load i64, ptr %48, align 8
  %103 = inttoptr i64 %102 to ptr
  %104 = add nsw i64 %95, %34
  %105 = icmp eq i64 %100, 0
  %106 = icmp eq i64 %67, 4
  br label %107

107:                                              ; preds = %149, %93
  %108 = phi i64 [ %104, %93 ], [ %150, %149 ]
  %109 = icmp slt i64 %108, %94
  br i1 %109, label %110, label %170

110:                                              ; preds = %107
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %10) #16
  br label %111

111:                                              ; preds = %144, %110
  %112 = phi i64 [ 0, %110 ], [ %145, %144 ]
  %113 = icmp eq i64 %112, 8
  br i1 %113, label %146, label %114

114:                                              ; preds = %111
  %115 = shl nuw nsw i64 %112, 5
  %116 = add nsw i64 %115, %108
  %117 = getelementptr inbounds [8 x i64], ptr %9, i64 0, i64 %112
  store i64 -1, ptr %117, align 8
  %118 = icmp slt i64 %116, %94
  br i1 %118, label %119, label %144

119:                                              ; preds = %114
  switch i64 %68, label %124 [
    i64 0, label %130
    i64 2, label %120
  ]

120:                                              ; preds = %119
  %121 = getelementptr inbounds i16, ptr %99, i64 %116
  %122 = load i16, ptr %121, align 2
  %123 = zext i16 %122 to i32
  br label %127

124:                                              ; preds = %119
  %125 = getelementptr inbounds i32, ptr %99, i64 %116
  %126 = load i32, ptr %125, align 4
  br label %127

127:                                              ; preds = %124, %120
  %128 = phi i32 [ %123, %120 ], [ %126, %124 ]
  %129 = zext i32 %128 to i64
  br label %130

130:                                              ; preds = %127, %119
  %131 = phi i64 [ %129, %127 ], [ %116, %119 ]
  %132 = add nsw i64 %97, %131
  store i64 %132, ptr %117, align 8
  br i1 %105, label %141, label %133

133:                                              ; preds = %130
  br i1 %106, label %134, label %138

134:                                              ; preds = %133
  %135 = getelementptr inbounds i32, ptr %101, i64 %116
  %136 = load i32, ptr %135, align 4
  %137 = sext i32 %136 to i64
  br label %141

138:                                              ; preds = %133
  %139 = getelementptr inbounds i64, ptr %101, i64 %116
  %140 = load i64, ptr %139, align 8
  br label %141

141:                                              ; preds = %138, %134, %130
  %142 = phi i64 [ %137, %134 ], [ %140, %138 ], [ %69, %130 ]
  %143 = getelementptr inbounds [8 x i64], ptr %10, i64 0, i64 %112
  store i64 %142, ptr %143, align 8
  br label %144

144:                                              ; preds = %141, %114
  %145 = add nuw nsw i64 %112, 1
  br label %111

146:                                              ; preds = %111, %168
  %147 = phi i64 [ %169, %168 ], [ 0, %111 ]
  %148 = icmp eq i64 %147, 8
  br i1 %148, label %149, label %151

149:                                              ; preds = %146
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %10) #16
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #16
  %150 = add nsw i64 %108, 256
  br label %107

151:                                              ; preds = %146
  %152 = getelementptr inbounds [8 x i64], ptr %9, i64 0, i64 %147
  %153 = load i64, ptr %152, align 8
  %154 = icmp slt i64 %153, 0
  br i1 %154, label %168, label %155

155:                                              ; preds = %151
  %156 = icmp slt i64 %153, %66
  %157 = select i1 %156, i64 0, i64 %66
  %158 = sub nsw i64 %153, %157
  %159 = getelementptr inbounds [8 x i64], ptr %10, i64 0, i64 %147
  %160 = load i64, ptr %159, align 8
  br i1 %106, label %161, label %165

161:                                              ; preds = %155
  %162 = getelementptr inbounds i32, ptr %103, i64 %158
  %163 = trunc i64 %160 to i32
  %164 = atomicrmw add ptr %162, i32 %163 monotonic, align 4
  br label %168

165:                                              ; preds = %155
  %166 = getelementptr inbounds i64, ptr %103, i64 %158
  %167 = atomicrmw add ptr %166, i64 %160 monotonic, align 8
  br label %168

168:                                              ; preds = %165, %161, %151
  %169 = add nuw nsw i64 %147, 1
  br label %146

170:                                              ; preds = %107, %60, %53
  %171 = add nsw i64 %51, %49
  br label %50

172:                                              ; preds = %50, %8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_enqueue(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #6 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %110, label %11

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
  %48 = icmp sgt i64 %2, -1
  %49 = and i1 %48, %47
  br i1 %49, label %50, label %55

50:                                               ; preds = %45
  %51 = getelementptr inbounds i8, ptr %13, i64 48
  %52 = load i64, ptr %51, align 8
  %53 = srem i64 %2, %52
  %54 = getelementptr inbounds i32, ptr %16, i64 %53
  store i32 0, ptr %54, align 4
  br label %55

55:                                               ; preds = %50, %45
  %56 = getelementptr i8, ptr %31, i64 4
  %57 = getelementptr inbounds i8, ptr %13, i64 64
  %58 = getelementptr inbounds i8, ptr %13, i64 72
  %59 = icmp eq i64 %30, 0
  %60 = add nsw i64 %2, 1
  %61 = getelementptr inbounds i8, ptr %13, i64 48
  %62 = getelementptr inbounds i8, ptr %13, i64 56
  br label %63

63:                                               ; preds = %108, %55
  %64 = phi i64 [ %5, %55 ], [ %109, %108 ]
  %65 = icmp slt i64 %64, %46
  br i1 %65, label %66, label %110

66:                                               ; preds = %63
  %67 = getelementptr inbounds i32, ptr %28, i64 %64
  %68 = load i32, ptr %67, align 4
  %69 = sext i32 %68 to i64
  %70 = load i64, ptr %57, align 8
  %71 = sub nsw i64 %69, %70
  %72 = icmp slt i64 %71, 0
  br i1 %72, label %108, label %73

73:                                               ; preds = %66
  %74 = load i64, ptr %58, align 8
  %75 = icmp slt i64 %71, %74
  br i1 %75, label %76, label %108

76:                                               ; preds = %73
  br i1 %59, label %77, label %79

77:                                               ; preds = %76
  %78 = add nuw nsw i64 %71, 1
  br label %86

79:                                               ; preds = %76
  %80 = getelementptr i32, ptr %56, i64 %71
  %81 = load i32, ptr %80, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds i32, ptr %31, i64 %71
  %84 = load i32, ptr %83, align 4
  %85 = sext i32 %84 to i64
  br label %86

86:                                               ; preds = %77, %79
  %87 = phi i64 [ %82, %79 ], [ %78, %77 ]
  %88 = phi i64 [ %85, %79 ], [ %71, %77 ]
  br label %89

89:                                               ; preds = %92, %86
  %90 = phi i64 [ %88, %86 ], [ %107, %92 ]
  %91 = icmp slt i64 %90, %87
  br i1 %91, label %92, label %108

92:                                               ; preds = %89
  %93 = getelementptr inbounds %struct.nl_run, ptr %34, i64 %90, i32 3
  %94 = load i32, ptr %93, align 4
  %95 = sext i32 %94 to i64
  %96 = add nsw i64 %60, %95
  %97 = load i64, ptr %61, align 8
  %98 = srem i64 %96, %97
  %99 = getelementptr inbounds i32, ptr %16, i64 %98
  %100 = atomicrmw add ptr %99, i32 1 monotonic, align 4
  %101 = trunc i64 %90 to i32
  %102 = load i64, ptr %62, align 8
  %103 = mul nsw i64 %102, %98
  %104 = sext i32 %100 to i64
  %105 = getelementptr i32, ptr %19, i64 %103
  %106 = getelementptr i32, ptr %105, i64 %104
  store i32 %101, ptr %106, align 4
  %107 = add nsw i64 %90, 1
  br label %89

108:                                              ; preds = %89, %66, %73
  %109 = add nsw i64 %64, %6
  br label %63

110:                                              ; preds = %63, %8
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
  br i1 %16, label %587, label %17

17:                                               ; preds = %12
  %18 = mul i64 %7, 408
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
  %73 = getelementptr inbounds i8, ptr %19, i64 400
  %74 = getelementptr inbounds i8, ptr %19, i64 72
  %75 = getelementptr inbounds i8, ptr %19, i64 376
  %76 = xor i1 %67, true
  %77 = zext i1 %76 to i32
  %78 = getelementptr inbounds i8, ptr %19, i64 56
  %79 = getelementptr inbounds i8, ptr %19, i64 48
  %80 = getelementptr inbounds i8, ptr %14, i64 4
  %81 = getelementptr inbounds i8, ptr %14, i64 8
  %82 = getelementptr inbounds i8, ptr %14, i64 12
  %83 = getelementptr inbounds i8, ptr %14, i64 16
  %84 = getelementptr inbounds i8, ptr %14, i64 24
  %85 = getelementptr inbounds i8, ptr %14, i64 32
  %86 = getelementptr inbounds i8, ptr %14, i64 40
  %87 = getelementptr inbounds i8, ptr %19, i64 96
  %88 = getelementptr inbounds i8, ptr %14, i64 48
  %89 = getelementptr inbounds i8, ptr %19, i64 168
  %90 = getelementptr inbounds i8, ptr %19, i64 176
  %91 = getelementptr inbounds i8, ptr %19, i64 112
  %92 = getelementptr inbounds i8, ptr %19, i64 120
  %93 = getelementptr inbounds i8, ptr %19, i64 104
  %94 = getelementptr inbounds i8, ptr %19, i64 160
  %95 = getelementptr inbounds i8, ptr %19, i64 88
  %96 = getelementptr inbounds i8, ptr %19, i64 128
  %97 = getelementptr inbounds i8, ptr %19, i64 136
  %98 = icmp eq ptr %8, null
  %99 = getelementptr inbounds i8, ptr %19, i64 224
  %100 = getelementptr inbounds i8, ptr %19, i64 392
  %101 = getelementptr inbounds i8, ptr %13, i64 4
  %102 = getelementptr inbounds i8, ptr %13, i64 8
  %103 = getelementptr inbounds i8, ptr %13, i64 12
  %104 = and i64 %26, 1
  %105 = icmp eq i64 %104, 0
  %106 = and i64 %26, 2
  %107 = icmp eq i64 %106, 0
  %108 = icmp eq ptr %9, null
  %109 = getelementptr inbounds i8, ptr %19, i64 232
  %110 = getelementptr inbounds i8, ptr %19, i64 264
  %111 = getelementptr inbounds i8, ptr %19, i64 240
  %112 = getelementptr inbounds i8, ptr %19, i64 256
  %113 = getelementptr inbounds i8, ptr %19, i64 288
  %114 = getelementptr inbounds i8, ptr %19, i64 272
  %115 = icmp ne ptr %11, null
  %116 = icmp ne i64 %24, 2
  %117 = and i1 %115, %116
  %118 = getelementptr inbounds i8, ptr %19, i64 248
  %119 = getelementptr inbounds i8, ptr %19, i64 280
  %120 = add i64 %24, -1
  %121 = icmp ult i64 %120, 2
  %122 = add nsw i64 %2, 1
  %123 = getelementptr inbounds i8, ptr %19, i64 320
  %124 = getelementptr inbounds i8, ptr %19, i64 296
  %125 = getelementptr inbounds i8, ptr %19, i64 304
  %126 = getelementptr inbounds i8, ptr %19, i64 312
  %127 = getelementptr inbounds i8, ptr %19, i64 360
  %128 = getelementptr inbounds i8, ptr %19, i64 352
  %129 = getelementptr inbounds i8, ptr %19, i64 368
  %130 = icmp eq i64 %24, 2
  %131 = getelementptr inbounds i8, ptr %19, i64 328
  %132 = getelementptr inbounds i8, ptr %19, i64 336
  %133 = getelementptr inbounds i8, ptr %19, i64 384
  %134 = icmp eq i64 %24, 0
  br label %135

135:                                              ; preds = %573, %44
  %136 = phi i64 [ %5, %44 ], [ %576, %573 ]
  %137 = phi double [ 0.000000e+00, %44 ], [ %574, %573 ]
  %138 = phi i64 [ 0, %44 ], [ %575, %573 ]
  %139 = icmp slt i64 %136, %45
  %140 = select i1 %68, i1 %139, i1 false
  br i1 %140, label %143, label %141

141:                                              ; preds = %135
  %142 = and i1 %134, %68
  br i1 %142, label %577, label %587

143:                                              ; preds = %135
  %144 = load i64, ptr %71, align 8
  br i1 %30, label %145, label %157

145:                                              ; preds = %143
  %146 = load i64, ptr %19, align 8
  %147 = inttoptr i64 %146 to ptr
  %148 = load i64, ptr %69, align 8
  %149 = srem i64 %2, %148
  %150 = load i64, ptr %70, align 8
  %151 = mul nsw i64 %150, %149
  %152 = getelementptr inbounds i32, ptr %147, i64 %151
  %153 = getelementptr inbounds i32, ptr %152, i64 %136
  %154 = load i32, ptr %153, align 4
  %155 = sext i32 %154 to i64
  %156 = sub nsw i64 %155, %144
  br label %157

157:                                              ; preds = %143, %145
  %158 = phi i64 [ %156, %145 ], [ %136, %143 ]
  %159 = add nsw i64 %144, %158
  %160 = icmp slt i64 %158, 0
  br i1 %160, label %573, label %161

161:                                              ; preds = %157
  %162 = load i64, ptr %72, align 8
  %163 = icmp slt i64 %158, %162
  br i1 %163, label %164, label %573

164:                                              ; preds = %161
  %165 = load i64, ptr %73, align 8
  %166 = icmp eq i64 %165, 0
  br i1 %166, label %172, label %167

167:                                              ; preds = %164
  %168 = inttoptr i64 %165 to ptr
  %169 = getelementptr inbounds i32, ptr %168, i64 %158
  %170 = load i32, ptr %169, align 4
  %171 = sext i32 %170 to i64
  br label %175

172:                                              ; preds = %164
  %173 = load i64, ptr %74, align 8
  %174 = add nsw i64 %173, %158
  br label %175

175:                                              ; preds = %172, %167
  %176 = phi i64 [ %171, %167 ], [ %174, %172 ]
  %177 = icmp slt i64 %176, 0
  br i1 %177, label %573, label %178

178:                                              ; preds = %175
  br i1 %67, label %179, label %183

179:                                              ; preds = %178, %188
  %180 = phi i64 [ %190, %188 ], [ 0, %178 ]
  %181 = load i64, ptr %75, align 8
  %182 = icmp sgt i64 %180, %181
  br i1 %182, label %183, label %188

183:                                              ; preds = %179, %178
  %184 = trunc i64 %176 to i32
  %185 = add nsw i64 %176, -1
  %186 = add nuw nsw i64 %176, 1
  %187 = getelementptr inbounds i64, ptr %48, i64 %158
  br label %191

188:                                              ; preds = %179
  %189 = getelementptr inbounds i32, ptr %64, i64 %180
  store i32 0, ptr %189, align 4
  %190 = add nuw nsw i64 %180, 1
  br label %179

191:                                              ; preds = %571, %183
  %192 = phi i32 [ %77, %183 ], [ %572, %571 ]
  %193 = phi double [ %137, %183 ], [ %322, %571 ]
  %194 = phi i64 [ %138, %183 ], [ %323, %571 ]
  %195 = icmp eq i32 %192, 2
  br i1 %195, label %573, label %196

196:                                              ; preds = %191
  %197 = icmp ne i32 %192, 0
  %198 = and i1 %67, %197
  br i1 %198, label %199, label %210

199:                                              ; preds = %196
  %200 = load i64, ptr %75, align 8
  br label %201

201:                                              ; preds = %205, %199
  %202 = phi i64 [ 0, %199 ], [ %209, %205 ]
  %203 = phi i32 [ 0, %199 ], [ %208, %205 ]
  %204 = icmp sgt i64 %202, %200
  br i1 %204, label %210, label %205

205:                                              ; preds = %201
  %206 = getelementptr inbounds i32, ptr %64, i64 %202
  %207 = load i32, ptr %206, align 4
  store i32 %203, ptr %206, align 4
  %208 = add nsw i32 %207, %203
  %209 = add nuw nsw i64 %202, 1
  br label %201

210:                                              ; preds = %201, %196
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %14) #16
  %211 = load i64, ptr %78, align 8
  %212 = load i64, ptr %49, align 8
  %213 = trunc i64 %212 to i32
  %214 = load i64, ptr %79, align 8
  %215 = trunc i64 %214 to i32
  store i32 %213, ptr %14, align 8
  store i32 %215, ptr %80, align 4
  store i32 %184, ptr %81, align 8
  store i32 0, ptr %82, align 4
  store i32 0, ptr %83, align 8
  store i64 0, ptr %84, align 8
  store ptr %58, ptr %85, align 8
  store i64 -1, ptr %86, align 8
  %216 = load i64, ptr %87, align 8
  store i64 %216, ptr %88, align 8
  %217 = icmp eq i64 %211, 0
  br i1 %217, label %218, label %222

218:                                              ; preds = %210
  %219 = load i64, ptr %93, align 8
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %314, label %221

221:                                              ; preds = %218
  store i64 %185, ptr %86, align 8
  store i64 %186, ptr %88, align 8
  br label %314

222:                                              ; preds = %210
  %223 = add i64 %211, -3
  %224 = icmp ult i64 %223, 2
  br i1 %224, label %225, label %301

225:                                              ; preds = %222
  %226 = icmp eq i64 %211, 3
  br i1 %226, label %227, label %229

227:                                              ; preds = %225
  %228 = load i64, ptr %93, align 8
  br label %254

229:                                              ; preds = %225
  %230 = call fastcc double @nl_next(ptr noundef nonnull %14) #15
  %231 = load i64, ptr %91, align 8
  %232 = inttoptr i64 %231 to ptr
  %233 = load i64, ptr %92, align 8
  %234 = add nsw i64 %233, -1
  %235 = getelementptr inbounds double, ptr %232, i64 %234
  %236 = load double, ptr %235, align 8
  %237 = fmul double %230, %236
  br label %238

238:                                              ; preds = %242, %229
  %239 = phi i64 [ %234, %229 ], [ %249, %242 ]
  %240 = phi i64 [ 0, %229 ], [ %250, %242 ]
  %241 = icmp slt i64 %240, %239
  br i1 %241, label %242, label %251

242:                                              ; preds = %238
  %243 = add nuw nsw i64 %240, %239
  %244 = lshr i64 %243, 1
  %245 = getelementptr inbounds double, ptr %232, i64 %244
  %246 = load double, ptr %245, align 8
  %247 = fcmp olt double %237, %246
  %248 = add nuw nsw i64 %244, 1
  %249 = select i1 %247, i64 %244, i64 %239
  %250 = select i1 %247, i64 %240, i64 %248
  br label %238

251:                                              ; preds = %238
  %252 = load i64, ptr %93, align 8
  %253 = add nsw i64 %252, %240
  br label %254

254:                                              ; preds = %251, %227
  %255 = phi i64 [ %228, %227 ], [ %253, %251 ]
  store i64 %255, ptr %88, align 8
  %256 = load i64, ptr %59, align 8
  %257 = getelementptr inbounds i32, ptr %58, i64 %256
  %258 = load i64, ptr %25, align 8
  %259 = and i64 %258, 2
  %260 = icmp eq i64 %259, 0
  %261 = and i1 %226, %260
  br i1 %261, label %262, label %266

262:                                              ; preds = %254, %272
  %263 = phi i64 [ %274, %272 ], [ 0, %254 ]
  %264 = load i64, ptr %62, align 8
  %265 = icmp slt i64 %263, %264
  br i1 %265, label %272, label %266

266:                                              ; preds = %262, %254
  %267 = and i64 %258, 1
  %268 = icmp eq i64 %267, 0
  br label %269

269:                                              ; preds = %297, %266
  %270 = phi i64 [ %298, %297 ], [ 0, %266 ]
  %271 = icmp slt i64 %270, %255
  br label %275

272:                                              ; preds = %262
  %273 = getelementptr inbounds i32, ptr %257, i64 %263
  store i32 0, ptr %273, align 4
  %274 = add nuw nsw i64 %263, 1
  br label %262

275:                                              ; preds = %296, %269
  br i1 %271, label %276, label %300

276:                                              ; preds = %275
  %277 = call fastcc double @nl_next(ptr noundef nonnull %14) #15
  %278 = tail call fastcc i32 @nl_pick(double noundef %277, i64 noundef %216) #15
  %279 = load i64, ptr %78, align 8
  %280 = icmp eq i64 %279, 3
  %281 = and i1 %268, %280
  br i1 %281, label %282, label %291

282:                                              ; preds = %276
  %283 = load i64, ptr %20, align 8
  %284 = inttoptr i64 %283 to ptr
  %285 = load i64, ptr %94, align 8
  %286 = sext i32 %278 to i64
  %287 = tail call fastcc ptr @nl_part(ptr noundef %284, i64 noundef %285, i64 noundef %286) #15
  %288 = load i64, ptr %95, align 8
  %289 = tail call fastcc i32 @nl_is_cell(ptr noundef %287, i64 noundef %286, i64 noundef %288, i64 noundef %159) #15
  %290 = icmp eq i32 %289, 0
  br i1 %290, label %291, label %296

291:                                              ; preds = %282, %276
  br i1 %261, label %292, label %297

292:                                              ; preds = %291
  %293 = load i64, ptr %62, align 8
  %294 = tail call fastcc i32 @nl_mark(ptr noundef %257, i64 noundef %293, i32 noundef %278) #15
  %295 = icmp eq i32 %294, 0
  br i1 %295, label %296, label %297

296:                                              ; preds = %292, %282
  br label %275

297:                                              ; preds = %292, %291
  %298 = add nuw nsw i64 %270, 1
  %299 = getelementptr inbounds i32, ptr %58, i64 %270
  store i32 %278, ptr %299, align 4
  br label %269

300:                                              ; preds = %275
  tail call fastcc void @nl_sort(ptr noundef %58, i64 noundef %255) #15
  br label %314

301:                                              ; preds = %222
  %302 = icmp eq i64 %211, 5
  br i1 %302, label %303, label %314

303:                                              ; preds = %301
  %304 = load i64, ptr %89, align 8
  %305 = inttoptr i64 %304 to ptr
  %306 = load i64, ptr %90, align 8
  %307 = inttoptr i64 %306 to ptr
  %308 = getelementptr inbounds i64, ptr %305, i64 %176
  %309 = load i64, ptr %308, align 8
  %310 = getelementptr inbounds i32, ptr %307, i64 %309
  store ptr %310, ptr %85, align 8
  %311 = getelementptr i8, ptr %308, i64 8
  %312 = load i64, ptr %311, align 8
  %313 = sub nsw i64 %312, %309
  store i64 %313, ptr %88, align 8
  br label %314

314:                                              ; preds = %218, %221, %300, %301, %303
  %315 = icmp eq i32 %192, 0
  br label %316

316:                                              ; preds = %448, %314
  %317 = phi i64 [ 0, %314 ], [ %449, %448 ]
  %318 = phi i64 [ 0, %314 ], [ %450, %448 ]
  %319 = phi i64 [ 0, %314 ], [ %451, %448 ]
  %320 = phi i64 [ -1, %314 ], [ %452, %448 ]
  %321 = phi ptr [ %22, %314 ], [ %453, %448 ]
  %322 = phi double [ %193, %314 ], [ %454, %448 ]
  %323 = phi i64 [ %194, %314 ], [ %455, %448 ]
  %324 = load i64, ptr %78, align 8
  %325 = icmp eq i64 %324, 1
  br i1 %325, label %326, label %366

326:                                              ; preds = %316
  %327 = load i64, ptr %91, align 8
  %328 = inttoptr i64 %327 to ptr
  %329 = load i64, ptr %96, align 8
  %330 = inttoptr i64 %329 to ptr
  %331 = load i64, ptr %92, align 8
  %332 = getelementptr inbounds double, ptr %328, i64 %331
  %333 = load i64, ptr %87, align 8
  br label %334

334:                                              ; preds = %360, %326
  %335 = phi i64 [ 0, %326 ], [ %361, %360 ]
  %336 = phi i64 [ undef, %326 ], [ %362, %360 ]
  %337 = icmp slt i64 %335, %333
  br i1 %337, label %338, label %363

338:                                              ; preds = %334
  %339 = call fastcc double @nl_next(ptr noundef nonnull %14) #15
  %340 = load double, ptr %332, align 8
  %341 = fcmp ule double %339, %340
  br i1 %341, label %358, label %342

342:                                              ; preds = %338
  %343 = load i64, ptr %97, align 8
  %344 = sitofp i64 %343 to double
  %345 = fmul double %339, %344
  %346 = fptosi double %345 to i64
  %347 = getelementptr inbounds i32, ptr %330, i64 %346
  %348 = load i32, ptr %347, align 4
  %349 = sext i32 %348 to i64
  br label %350

350:                                              ; preds = %350, %342
  %351 = phi i64 [ %349, %342 ], [ %352, %350 ]
  %352 = add nsw i64 %351, 1
  %353 = getelementptr inbounds double, ptr %328, i64 %352
  %354 = load double, ptr %353, align 8
  %355 = fcmp ugt double %339, %354
  br i1 %355, label %356, label %350

356:                                              ; preds = %350
  %357 = add nsw i64 %351, %335
  br label %360

358:                                              ; preds = %338
  %359 = add nsw i64 %335, %331
  br label %360

360:                                              ; preds = %358, %356
  %361 = phi i64 [ %335, %356 ], [ %359, %358 ]
  %362 = phi i64 [ %357, %356 ], [ %336, %358 ]
  br i1 %341, label %334, label %363

363:                                              ; preds = %334, %360
  %364 = phi i64 [ %362, %360 ], [ %335, %334 ]
  %365 = add nsw i64 %364, 1
  br label %366

366:                                              ; preds = %316, %363
  %367 = phi i64 [ %365, %363 ], [ 1, %316 ]
  %368 = load i64, ptr %86, align 8
  %369 = add nsw i64 %368, %367
  store i64 %369, ptr %86, align 8
  %370 = load i64, ptr %88, align 8
  %371 = icmp slt i64 %369, %370
  br i1 %371, label %372, label %569

372:                                              ; preds = %366
  %373 = icmp sgt i64 %324, 2
  br i1 %373, label %374, label %379

374:                                              ; preds = %372
  %375 = load ptr, ptr %85, align 8
  %376 = getelementptr inbounds i32, ptr %375, i64 %369
  %377 = load i32, ptr %376, align 4
  %378 = sext i32 %377 to i64
  br label %379

379:                                              ; preds = %372, %374
  %380 = phi i64 [ %378, %374 ], [ %369, %372 ]
  br i1 %98, label %402, label %381

381:                                              ; preds = %379
  %382 = load i64, ptr %99, align 8
  %383 = inttoptr i64 %382 to ptr
  %384 = tail call double %8(ptr noundef %383, i64 noundef %176, i64 noundef %380, i64 noundef 0, i32 noundef %51) #14
  %385 = fcmp uno double %384, 0.000000e+00
  br i1 %385, label %386, label %390

386:                                              ; preds = %381
  %387 = load i64, ptr %100, align 8
  %388 = inttoptr i64 %387 to ptr
  %389 = atomicrmw umax ptr %388, i64 1 monotonic, align 8
  br label %390

390:                                              ; preds = %386, %381
  %391 = fcmp ogt double %384, 0.000000e+00
  br i1 %391, label %392, label %448

392:                                              ; preds = %390
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %13) #16
  store i32 %184, ptr %13, align 16
  %393 = trunc i64 %380 to i32
  store i32 %393, ptr %101, align 4
  store i32 0, ptr %102, align 8
  store i32 0, ptr %103, align 4
  %394 = load i64, ptr %49, align 8
  %395 = trunc i64 %394 to i32
  %396 = load i64, ptr %79, align 8
  %397 = trunc i64 %396 to i32
  call fastcc void @nl_philox(i32 noundef %395, i32 noundef %397, ptr noundef nonnull %13) #15
  %398 = load i32, ptr %13, align 16
  %399 = load i32, ptr %101, align 4
  %400 = tail call fastcc double @nl_uniform(i32 noundef %398, i32 noundef %399) #15
  %401 = fcmp uge double %400, %384
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %13) #16
  br i1 %401, label %448, label %402

402:                                              ; preds = %392, %379
  %403 = icmp eq i64 %380, %320
  br i1 %403, label %407, label %404

404:                                              ; preds = %402
  %405 = load i64, ptr %94, align 8
  %406 = tail call fastcc ptr @nl_part(ptr noundef %22, i64 noundef %405, i64 noundef %380) #15
  br label %407

407:                                              ; preds = %404, %402
  %408 = phi i64 [ 0, %404 ], [ %318, %402 ]
  %409 = phi i64 [ 0, %404 ], [ %319, %402 ]
  %410 = phi i64 [ %380, %404 ], [ %320, %402 ]
  %411 = phi ptr [ %406, %404 ], [ %321, %402 ]
  br i1 %105, label %412, label %419

412:                                              ; preds = %407
  %413 = load i64, ptr %95, align 8
  %414 = tail call fastcc i32 @nl_is_cell(ptr noundef %411, i64 noundef %380, i64 noundef %413, i64 noundef %159) #15
  %415 = icmp ne i32 %414, 0
  %416 = icmp sgt i64 %409, 0
  %417 = select i1 %107, i1 %416, i1 false
  %418 = select i1 %415, i1 true, i1 %417
  br i1 %418, label %448, label %422

419:                                              ; preds = %407
  %420 = icmp sgt i64 %409, 0
  %421 = select i1 %107, i1 %420, i1 false
  br i1 %421, label %448, label %422

422:                                              ; preds = %412, %419
  %423 = add nsw i64 %409, 1
  br i1 %108, label %429, label %424

424:                                              ; preds = %422
  %425 = load i64, ptr %109, align 8
  %426 = inttoptr i64 %425 to ptr
  %427 = tail call double %9(ptr noundef %426, i64 noundef %176, i64 noundef %380, i64 noundef %409, i32 noundef %51) #14
  %428 = fcmp oeq double %427, 0.000000e+00
  br i1 %428, label %448, label %429

429:                                              ; preds = %424, %422
  %430 = add nsw i64 %408, 1
  %431 = load i64, ptr %110, align 8
  br i1 %66, label %432, label %456

432:                                              ; preds = %429
  %433 = load i64, ptr %111, align 8
  %434 = inttoptr i64 %433 to ptr
  %435 = tail call double %10(ptr noundef %434, i64 noundef %176, i64 noundef %380, i64 noundef %408, i32 noundef %51) #14
  %436 = load double, ptr %112, align 8
  %437 = fdiv double %435, %436
  %438 = tail call double @llvm.roundeven.f64(double %437)
  %439 = fcmp oge double %435, 0.000000e+00
  %440 = fcmp olt double %438, 0x41CFFFFFFF800000
  %441 = select i1 %439, i1 %440, i1 false
  br i1 %441, label %442, label %444

442:                                              ; preds = %432
  %443 = fptosi double %438 to i64
  br label %456

444:                                              ; preds = %432
  %445 = load i64, ptr %100, align 8
  %446 = inttoptr i64 %445 to ptr
  %447 = atomicrmw umax ptr %446, i64 1 monotonic, align 8
  br label %448

448:                                              ; preds = %444, %424, %484, %567, %456, %464, %412, %419, %392, %390
  %449 = phi i64 [ %317, %390 ], [ %317, %392 ], [ %317, %419 ], [ %317, %412 ], [ %317, %424 ], [ %317, %464 ], [ %317, %444 ], [ %317, %456 ], [ %317, %484 ], [ %568, %567 ]
  %450 = phi i64 [ %318, %390 ], [ %318, %392 ], [ %408, %419 ], [ %408, %412 ], [ %408, %424 ], [ %430, %464 ], [ %430, %444 ], [ %430, %456 ], [ %430, %484 ], [ %430, %567 ]
  %451 = phi i64 [ %319, %390 ], [ %319, %392 ], [ %409, %419 ], [ %409, %412 ], [ %423, %424 ], [ %423, %464 ], [ %423, %444 ], [ %423, %456 ], [ %423, %484 ], [ %423, %567 ]
  %452 = phi i64 [ %320, %390 ], [ %320, %392 ], [ %410, %419 ], [ %410, %412 ], [ %410, %424 ], [ %410, %464 ], [ %410, %444 ], [ %410, %456 ], [ %410, %484 ], [ %410, %567 ]
  %453 = phi ptr [ %321, %390 ], [ %321, %392 ], [ %411, %419 ], [ %411, %412 ], [ %411, %424 ], [ %411, %464 ], [ %411, %444 ], [ %411, %456 ], [ %411, %484 ], [ %411, %567 ]
  %454 = phi double [ %322, %390 ], [ %322, %392 ], [ %322, %419 ], [ %322, %412 ], [ %322, %424 ], [ %322, %464 ], [ %322, %444 ], [ %322, %456 ], [ %322, %484 ], [ %492, %567 ]
  %455 = phi i64 [ %323, %390 ], [ %323, %392 ], [ %323, %419 ], [ %323, %412 ], [ %323, %424 ], [ %458, %464 ], [ %323, %444 ], [ %458, %456 ], [ %458, %484 ], [ %458, %567 ]
  br label %316

456:                                              ; preds = %442, %429
  %457 = phi i64 [ %431, %429 ], [ %443, %442 ]
  %458 = tail call i64 @llvm.smax.i64(i64 %457, i64 %323)
  %459 = getelementptr inbounds i8, ptr %411, i64 24
  %460 = load i64, ptr %459, align 8
  %461 = load i64, ptr %113, align 8
  %462 = icmp eq i64 %460, %461
  br i1 %462, label %463, label %448

463:                                              ; preds = %456
  br i1 %315, label %464, label %468

464:                                              ; preds = %463
  %465 = getelementptr inbounds i32, ptr %64, i64 %457
  %466 = load i32, ptr %465, align 4
  %467 = add nsw i32 %466, 1
  store i32 %467, ptr %465, align 4
  br label %448

468:                                              ; preds = %463
  %469 = tail call fastcc i64 @nl_cell(ptr noundef nonnull %411, i64 noundef %380) #15
  br i1 %117, label %473, label %470

470:                                              ; preds = %468
  %471 = load double, ptr %114, align 8
  %472 = tail call double @llvm.fabs.f64(double %471)
  br label %488

473:                                              ; preds = %468
  %474 = load i64, ptr %118, align 8
  %475 = inttoptr i64 %474 to ptr
  %476 = tail call double %11(ptr noundef %475, i64 noundef %176, i64 noundef %380, i64 noundef %408, i32 noundef %51) #14
  %477 = tail call double @llvm.fabs.f64(double %476)
  %478 = fcmp ueq double %477, 0x7FF0000000000000
  br i1 %478, label %484, label %479

479:                                              ; preds = %473
  %480 = load i64, ptr %119, align 8
  %481 = sitofp i64 %480 to double
  %482 = fmul double %476, %481
  %483 = fcmp olt double %482, 0.000000e+00
  br i1 %483, label %484, label %488

484:                                              ; preds = %479, %473
  %485 = load i64, ptr %100, align 8
  %486 = inttoptr i64 %485 to ptr
  %487 = atomicrmw umax ptr %486, i64 1 monotonic, align 8
  br label %448

488:                                              ; preds = %470, %479
  %489 = phi double [ %472, %470 ], [ %477, %479 ]
  %490 = phi double [ %471, %470 ], [ %476, %479 ]
  %491 = fcmp ogt double %489, %322
  %492 = select i1 %491, double %489, double %322
  br i1 %121, label %493, label %507

493:                                              ; preds = %488
  br i1 %130, label %501, label %494

494:                                              ; preds = %493
  %495 = load double, ptr %131, align 8
  %496 = fmul double %489, %495
  %497 = load double, ptr %132, align 8
  %498 = fmul double %496, %497
  %499 = tail call double @llvm.ceil.f64(double %498)
  %500 = fptosi double %499 to i64
  br label %501

501:                                              ; preds = %493, %494
  %502 = phi i64 [ %500, %494 ], [ 1, %493 ]
  %503 = load i64, ptr %133, align 8
  %504 = inttoptr i64 %503 to ptr
  %505 = getelementptr inbounds i64, ptr %504, i64 %469
  %506 = atomicrmw add ptr %505, i64 %502 monotonic, align 8
  br label %567

507:                                              ; preds = %488
  br i1 %65, label %508, label %547

508:                                              ; preds = %507
  %509 = load i64, ptr %187, align 8
  br i1 %67, label %510, label %518

510:                                              ; preds = %508
  %511 = getelementptr inbounds i32, ptr %64, i64 %457
  %512 = load i32, ptr %511, align 4
  %513 = add nsw i32 %512, 1
  store i32 %513, ptr %511, align 4
  %514 = sext i32 %512 to i64
  %515 = load i64, ptr %124, align 8
  %516 = mul nsw i64 %515, %457
  %517 = add nsw i64 %516, %469
  br label %518

518:                                              ; preds = %508, %510
  %519 = phi i64 [ %514, %510 ], [ %317, %508 ]
  %520 = phi i64 [ %517, %510 ], [ %469, %508 ]
  %521 = add nsw i64 %519, %509
  %522 = load i64, ptr %127, align 8
  switch i64 %522, label %533 [
    i64 2, label %523
    i64 4, label %528
  ]

523:                                              ; preds = %518
  %524 = trunc i64 %520 to i16
  %525 = load i64, ptr %128, align 8
  %526 = inttoptr i64 %525 to ptr
  %527 = getelementptr inbounds i16, ptr %526, i64 %521
  store i16 %524, ptr %527, align 2
  br label %533

528:                                              ; preds = %518
  %529 = trunc i64 %520 to i32
  %530 = load i64, ptr %128, align 8
  %531 = inttoptr i64 %530 to ptr
  %532 = getelementptr inbounds i32, ptr %531, i64 %521
  store i32 %529, ptr %532, align 4
  br label %533

533:                                              ; preds = %528, %523, %518
  %534 = load i64, ptr %129, align 8
  %535 = icmp eq i64 %534, 0
  br i1 %535, label %567, label %536

536:                                              ; preds = %533
  %537 = load i64, ptr %125, align 8
  %538 = icmp eq i64 %537, 4
  %539 = tail call fastcc i64 @nl_integer(ptr noundef nonnull readonly %19, double noundef %490) #15
  br i1 %538, label %540, label %544

540:                                              ; preds = %536
  %541 = trunc i64 %539 to i32
  %542 = inttoptr i64 %534 to ptr
  %543 = getelementptr inbounds i32, ptr %542, i64 %521
  store i32 %541, ptr %543, align 4
  br label %567

544:                                              ; preds = %536
  %545 = inttoptr i64 %534 to ptr
  %546 = getelementptr inbounds i64, ptr %545, i64 %521
  store i64 %539, ptr %546, align 8
  br label %567

547:                                              ; preds = %507
  br i1 %30, label %548, label %567

548:                                              ; preds = %547
  %549 = add nsw i64 %122, %457
  %550 = load i64, ptr %123, align 8
  %551 = srem i64 %549, %550
  %552 = load i64, ptr %124, align 8
  %553 = mul nsw i64 %552, %551
  %554 = add nsw i64 %553, %469
  %555 = load i64, ptr %125, align 8
  %556 = icmp eq i64 %555, 4
  %557 = load i64, ptr %126, align 8
  %558 = inttoptr i64 %557 to ptr
  %559 = tail call fastcc i64 @nl_integer(ptr noundef nonnull readonly %19, double noundef %490) #15
  br i1 %556, label %560, label %564

560:                                              ; preds = %548
  %561 = getelementptr inbounds i32, ptr %558, i64 %554
  %562 = trunc i64 %559 to i32
  %563 = atomicrmw add ptr %561, i32 %562 monotonic, align 4
  br label %567

564:                                              ; preds = %548
  %565 = getelementptr inbounds i64, ptr %558, i64 %554
  %566 = atomicrmw add ptr %565, i64 %559 monotonic, align 8
  br label %567

567:                                              ; preds = %564, %560, %544, %540, %533, %547, %501
  %568 = add nsw i64 %317, 1
  br label %448

569:                                              ; preds = %366
  br i1 %134, label %570, label %571

570:                                              ; preds = %569
  store i64 %317, ptr %187, align 8
  br label %571

571:                                              ; preds = %570, %569
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %14) #16
  %572 = add nuw nsw i32 %192, 1
  br label %191

573:                                              ; preds = %191, %175, %157, %161
  %574 = phi double [ %137, %161 ], [ %137, %157 ], [ %137, %175 ], [ %193, %191 ]
  %575 = phi i64 [ %138, %161 ], [ %138, %157 ], [ %138, %175 ], [ %194, %191 ]
  %576 = add nsw i64 %136, %29
  br label %135

577:                                              ; preds = %141
  %578 = load i64, ptr %100, align 8
  %579 = inttoptr i64 %578 to ptr
  %580 = getelementptr inbounds i8, ptr %579, i64 8
  %581 = atomicrmw umax ptr %580, i64 %138 monotonic, align 8
  %582 = bitcast double %137 to i64
  %583 = load i64, ptr %100, align 8
  %584 = inttoptr i64 %583 to ptr
  %585 = getelementptr inbounds i8, ptr %584, i64 16
  %586 = atomicrmw umax ptr %585, i64 %582 monotonic, align 8
  br label %587

587:                                              ; preds = %577, %141, %12
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc ptr @nl_part(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
  br label %4

4:                                                ; preds = %4, %3
  %5 = phi i64 [ %1, %3 ], [ %11, %4 ]
  %6 = mul i64 %5, 40
  %7 = getelementptr i8, ptr %0, i64 %6
  %8 = getelementptr i8, ptr %7, i64 -40
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, %2
  %11 = add nsw i64 %5, -1
  br i1 %10, label %4, label %12

12:                                               ; preds = %4
  %13 = getelementptr i8, ptr %7, i64 -40
  ret ptr %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i32 0, 2) i32 @nl_is_cell(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #2 {
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %6, %2
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = tail call fastcc i64 @nl_cell(ptr noundef nonnull %0, i64 noundef %1) #15
  %10 = icmp eq i64 %9, %3
  %11 = zext i1 %10 to i32
  br label %12

12:                                               ; preds = %8, %4
  %13 = phi i32 [ 0, %4 ], [ %11, %8 ]
  ret i32 %13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.roundeven.f64(double) #10

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_cell(ptr nocapture noundef readonly %0, i64 noundef %1) #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 32
  %4 = load i64, ptr %3, align 8
  %5 = load i64, ptr %0, align 8
  %6 = sub nsw i64 %1, %5
  %7 = icmp eq i64 %4, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %2
  %9 = inttoptr i64 %4 to ptr
  %10 = getelementptr inbounds i32, ptr %9, i64 %6
  %11 = load i32, ptr %10, align 4
  %12 = sext i32 %11 to i64
  br label %17

13:                                               ; preds = %2
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = add nsw i64 %15, %6
  br label %17

17:                                               ; preds = %13, %8
  %18 = phi i64 [ %12, %8 ], [ %16, %13 ]
  ret i64 %18
}

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

37:                                               ; preds = %8, %161
  %38 = phi i64 [ %162, %161 ], [ %5, %8 ]
  %39 = load i64, ptr %14, align 8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %42, label %41

41:                                               ; preds = %37, %8
  ret void

42:                                               ; preds = %37
  %43 = load i64, ptr %16, align 8
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %115, label %45

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
  %62 = tail call fastcc i64 @nl_cell(ptr noundef %59, i64 noundef %38) #15
  %63 = load i64, ptr %28, align 8
  %64 = and i64 %63, 2
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %70

66:                                               ; preds = %45, %74
  %67 = phi i64 [ %77, %74 ], [ %48, %45 ]
  %68 = phi i64 [ %76, %74 ], [ 0, %45 ]
  %69 = icmp slt i64 %68, %67
  br i1 %69, label %74, label %70

70:                                               ; preds = %66, %45
  %71 = getelementptr inbounds i8, ptr %59, i64 16
  br label %72

72:                                               ; preds = %112, %70
  %73 = phi i64 [ %113, %112 ], [ 0, %70 ]
  br label %78

74:                                               ; preds = %66
  %75 = getelementptr inbounds i32, ptr %50, i64 %68
  store i32 0, ptr %75, align 4
  %76 = add nuw nsw i64 %68, 1
  %77 = load i64, ptr %18, align 8
  br label %66

78:                                               ; preds = %100, %72
  %79 = load i64, ptr %16, align 8
  %80 = icmp slt i64 %73, %79
  br i1 %80, label %81, label %114

81:                                               ; preds = %78
  %82 = call fastcc double @nl_next(ptr noundef nonnull %9) #15
  %83 = load i64, ptr %29, align 8
  %84 = tail call fastcc i32 @nl_pick(double noundef %82, i64 noundef %83) #15
  %85 = load i64, ptr %28, align 8
  %86 = and i64 %85, 1
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %88, label %95

88:                                               ; preds = %81
  %89 = load i64, ptr %30, align 8
  %90 = sext i32 %84 to i64
  %91 = tail call fastcc ptr @nl_part(ptr noundef %61, i64 noundef %89, i64 noundef %90) #15
  %92 = load i64, ptr %71, align 8
  %93 = tail call fastcc i32 @nl_is_cell(ptr noundef %91, i64 noundef %90, i64 noundef %92, i64 noundef %62) #15
  %94 = icmp eq i32 %93, 0
  br i1 %94, label %95, label %100

95:                                               ; preds = %88, %81
  br i1 %65, label %96, label %101

96:                                               ; preds = %95
  %97 = load i64, ptr %18, align 8
  %98 = tail call fastcc i32 @nl_mark(ptr noundef %50, i64 noundef %97, i32 noundef %84) #15
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %100, label %101

100:                                              ; preds = %96, %88
  br label %78

101:                                              ; preds = %96, %95
  %102 = sext i32 %84 to i64
  %103 = load i64, ptr %31, align 8
  %104 = inttoptr i64 %103 to ptr
  %105 = getelementptr inbounds i64, ptr %104, i64 %102
  %106 = atomicrmw add ptr %105, i64 1 monotonic, align 8
  %107 = load i64, ptr %32, align 8
  %108 = icmp eq i64 %107, 0
  br i1 %108, label %112, label %109

109:                                              ; preds = %101
  %110 = inttoptr i64 %107 to ptr
  %111 = getelementptr inbounds i32, ptr %110, i64 %106
  store i32 %55, ptr %111, align 4
  br label %112

112:                                              ; preds = %109, %101
  %113 = add nuw nsw i64 %73, 1
  br label %72

114:                                              ; preds = %78
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #16
  br label %161

115:                                              ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #16
  store i32 0, ptr %10, align 16
  %116 = trunc i64 %38 to i32
  store i32 %116, ptr %33, align 4
  store i32 0, ptr %34, align 8
  store i32 0, ptr %35, align 4
  %117 = load i64, ptr %1, align 8
  %118 = trunc i64 %117 to i32
  %119 = load i64, ptr %20, align 8
  %120 = trunc i64 %119 to i32
  call fastcc void @nl_philox(i32 noundef %118, i32 noundef %120, ptr noundef nonnull %10) #15
  %121 = load i32, ptr %10, align 16
  %122 = load i32, ptr %33, align 4
  %123 = tail call fastcc double @nl_uniform(i32 noundef %121, i32 noundef %122) #15
  %124 = load i64, ptr %29, align 8
  %125 = tail call fastcc i32 @nl_pick(double noundef %123, i64 noundef %124) #15
  %126 = load i32, ptr %34, align 8
  %127 = load i32, ptr %35, align 4
  %128 = tail call fastcc double @nl_uniform(i32 noundef %126, i32 noundef %127) #15
  %129 = load i64, ptr %36, align 8
  %130 = tail call fastcc i32 @nl_pick(double noundef %128, i64 noundef %129) #15
  %131 = load i64, ptr %28, align 8
  %132 = and i64 %131, 1
  %133 = icmp eq i64 %132, 0
  %134 = sext i32 %125 to i64
  br i1 %133, label %135, label %150

135:                                              ; preds = %115
  %136 = sext i32 %130 to i64
  %137 = load i64, ptr %25, align 8
  %138 = inttoptr i64 %137 to ptr
  %139 = load i64, ptr %26, align 8
  %140 = tail call fastcc ptr @nl_part(ptr noundef %138, i64 noundef %139, i64 noundef %136) #15
  %141 = load i64, ptr %27, align 8
  %142 = inttoptr i64 %141 to ptr
  %143 = load i64, ptr %30, align 8
  %144 = tail call fastcc ptr @nl_part(ptr noundef %142, i64 noundef %143, i64 noundef %134) #15
  %145 = getelementptr inbounds i8, ptr %140, i64 16
  %146 = load i64, ptr %145, align 8
  %147 = tail call fastcc i64 @nl_cell(ptr noundef %140, i64 noundef %136) #15
  %148 = tail call fastcc range(i32 0, 2) i32 @nl_is_cell(ptr noundef %144, i64 noundef %134, i64 noundef %146, i64 noundef %147) #15
  %149 = icmp eq i32 %148, 0
  br i1 %149, label %150, label %160

150:                                              ; preds = %115, %135
  %151 = load i64, ptr %31, align 8
  %152 = inttoptr i64 %151 to ptr
  %153 = getelementptr inbounds i64, ptr %152, i64 %134
  %154 = atomicrmw add ptr %153, i64 1 monotonic, align 8
  %155 = load i64, ptr %32, align 8
  %156 = icmp eq i64 %155, 0
  br i1 %156, label %160, label %157

157:                                              ; preds = %150
  %158 = inttoptr i64 %155 to ptr
  %159 = getelementptr inbounds i32, ptr %158, i64 %154
  store i32 %130, ptr %159, align 4
  br label %160

160:                                              ; preds = %157, %150, %135
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #16
  br label %161

161:                                              ; preds = %160, %114
  %162 = add nsw i64 %38, %13
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
  %13 = getelementptr inbounds i8, ptr %1, i64 24
  br label %14

14:                                               ; preds = %52, %8
  %15 = phi i64 [ %5, %8 ], [ %53, %52 ]
  %16 = load i64, ptr %11, align 8
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %19, label %18

18:                                               ; preds = %14
  ret void

19:                                               ; preds = %14
  %20 = load i64, ptr %12, align 8
  %21 = inttoptr i64 %20 to ptr
  %22 = getelementptr inbounds i64, ptr %10, i64 %15
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds i32, ptr %21, i64 %23
  %25 = getelementptr i8, ptr %22, i64 8
  %26 = load i64, ptr %25, align 8
  %27 = sub nsw i64 %26, %23
  tail call fastcc void @nl_sort(ptr noundef %24, i64 noundef %27) #15
  %28 = tail call i64 @llvm.smax.i64(i64 %27, i64 0)
  br label %29

29:                                               ; preds = %44, %19
  %30 = phi i64 [ 0, %19 ], [ %47, %44 ]
  %31 = phi i64 [ 0, %19 ], [ %48, %44 ]
  %32 = icmp eq i64 %31, %28
  br i1 %32, label %33, label %36

33:                                               ; preds = %29
  %34 = load i64, ptr %13, align 8
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %52, label %49

36:                                               ; preds = %29
  %37 = icmp eq i64 %31, 0
  br i1 %37, label %44, label %38

38:                                               ; preds = %36
  %39 = getelementptr inbounds i32, ptr %24, i64 %31
  %40 = load i32, ptr %39, align 4
  %41 = getelementptr i8, ptr %39, i64 -4
  %42 = load i32, ptr %41, align 4
  %43 = icmp ne i32 %40, %42
  br label %44

44:                                               ; preds = %38, %36
  %45 = phi i1 [ true, %36 ], [ %43, %38 ]
  %46 = zext i1 %45 to i64
  %47 = add nuw nsw i64 %30, %46
  %48 = add nuw i64 %31, 1
  br label %29

49:                                               ; preds = %33
  %50 = inttoptr i64 %34 to ptr
  %51 = getelementptr inbounds i64, ptr %50, i64 %15
  store i64 %30, ptr %51, align 8
  br label %52

52:                                               ; preds = %49, %33
  %53 = add nsw i64 %15, %6
  br label %14
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


