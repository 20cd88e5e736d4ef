; Written by generate.sh from engine.c; change the C sources instead.

%struct.nl_connection = type { ptr, i64, i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, i64, i64, i64, i64, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }
%struct.nl_queue = type { i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i32 }
%struct.nl_sha = type { [8 x i32], [64 x i8], i64, i64 }
%struct.nl_image = type { ptr, ptr, i64, i64, i64, ptr, i64, i64 }
%struct.nl_text = type { ptr, i64 }
%struct.nl_population = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_slot = type { ptr, i64 }
%struct.nl_target = type { ptr, i64, i64, i64, i64, i64, i64, ptr, ptr, double, double, double, double }
%struct.nl_launch = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
%struct.nl_kept = type { i64, i64, i64 }
%struct.nl_probe = type { ptr, i64, i64, i64, i64, ptr, ptr, double, ptr, i64, i64, ptr }
%struct.nl_range = type { i64, i64, i64, i64, ptr }
%struct.nl_handler = type { i64, i64, i64 }
%struct.nl_driver = type { i64, i64, i64, i64, ptr }
%struct.nl_timed = type { i64, i64, i64, i64, ptr }
%struct.nl_contribution = type { i64, i64, i64 }
%struct.nl_table = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_block = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr }
%struct.nl_history = type { i64, i64, i64, i64, i64, ptr }
%struct.nl_total = type { i64, i64, ptr, ptr }
%struct.nl_event = type { i32, i32, i32 }
%struct.nl_reduction = type { i64, i64, i64, i64 }
%struct.nl_view = type { ptr, i64, i64 }
%struct.nl_variable = type { i64, i64, i64, i64 }
%struct.nl_writer = type { ptr, i64, i64 }
%struct.nl_reader = type { ptr, ptr, i64, i64, i64, ptr, i64 }
%struct.nl_part = type { ptr, ptr, i64, i64, i64, i64 }
%struct.nl_under_way = type { i64, i64, i64, i64, i64 }

@.str = private constant [3 x i8] c"rb\00", align 1
@.str.1 = private constant [27 x i8] c"the image cannot be opened\00", align 1
@.str.2 = private constant [35 x i8] c"it needs more memory than there is\00", align 1
@.str.3 = private constant [48 x i8] c"is inconsistent: it holds more than the network\00", align 1
@nl_open_image.magic = internal constant [8 x i8] c"NLIMAGE\1A", align 1
@.str.4 = private constant [44 x i8] c"is truncated: it is shorter than its header\00", align 1
@.str.5 = private constant [48 x i8] c"is none: it does not begin like a network image\00", align 1
@.str.6 = private constant [58 x i8] c"has another version of the format than this library reads\00", align 1
@.str.7 = private constant [49 x i8] c"is truncated: there are fewer bytes than it says\00", align 1
@.str.8 = private constant [47 x i8] c"was altered: there are more bytes than it says\00", align 1
@.str.9 = private constant [35 x i8] c"was altered: its checksum is wrong\00", align 1
@.str.10 = private constant [74 x i8] c"belongs to another program than this library, or to another version of it\00", align 1
@.str.11 = private constant [49 x i8] c"is inconsistent: it has no room for its sections\00", align 1
@nl_sha_start.start = internal constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@nl_sha_words = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@.str.12 = private constant [38 x i8] c"is inconsistent: a section is missing\00", align 1
@.str.13 = private constant [46 x i8] c"is inconsistent: a section lies outside of it\00", align 1
@.str.14 = private constant [61 x i8] c"is inconsistent: a section has another length than it should\00", align 1
@.str.15 = private constant [40 x i8] c"is inconsistent: it has too few numbers\00", align 1
@.str.16 = private constant [42 x i8] c"is inconsistent: a number is out of range\00", align 1
@.str.17 = private constant [51 x i8] c"is inconsistent: it has more synapses than it says\00", align 1
@.str.18 = private constant [52 x i8] c"is inconsistent: the order of synapses names others\00", align 1
@.str.19 = private constant [53 x i8] c"is inconsistent: synapses come from or go to nothing\00", align 1
@.str.20 = private constant [54 x i8] c"is inconsistent: synapses have another shape than any\00", align 1
@.str.21 = private constant [41 x i8] c"is inconsistent: synapses end at no cell\00", align 1
@.str.22 = private constant [60 x i8] c"is inconsistent: rows of synapses overlap or end at no cell\00", align 1
@.str.23 = private constant [40 x i8] c"is inconsistent: delays of rows overlap\00", align 1
@.str.24 = private constant [45 x i8] c"is inconsistent: columns of synapses overlap\00", align 1
@.str.25 = private constant [43 x i8] c"is inconsistent: delays of columns overlap\00", align 1
@.str.26 = private constant [37 x i8] c"is inconsistent: a delay is negative\00", align 1
@.str.27 = private constant [72 x i8] c"is inconsistent: a synapse names an element or a cell that is not there\00", align 1
@.str.28 = private constant [42 x i8] c"is inconsistent: rows of synapses overlap\00", align 1
@.str.29 = private constant [11 x i8] c"the image \00", align 1
@.str.30 = private constant [2 x i8] c"'\00", align 1
@.str.31 = private constant [11 x i8] c"' of cell \00", align 1
@.str.32 = private constant [6 x i8] c" of '\00", align 1
@.str.33 = private constant [10 x i8] c"' became \00", align 1
@.str.34 = private constant [5 x i8] c" at \00", align 1
@.str.35 = private constant [2 x i8] c"-\00", align 1
@.str.36 = private constant [4 x i8] c"NaN\00", align 1
@.str.37 = private constant [9 x i8] c"Infinity\00", align 1
@.str.38 = private constant [2 x i8] c".\00", align 1
@.str.39 = private constant [2 x i8] c"E\00", align 1
@.str.40 = private constant [11 x i8] c" ms (step \00", align 1
@.str.41 = private constant [2 x i8] c")\00", align 1
@.str.42 = private constant [13 x i8] c"connection '\00", align 1
@.str.43 = private constant [8 x i8] c"' adds \00", align 1
@.str.44 = private constant [6 x i8] c" to '\00", align 1
@.str.45 = private constant [6 x i8] c"' at \00", align 1
@.str.46 = private constant [29 x i8] c", which its sums cannot hold\00", align 1
@.str.47 = private constant [51 x i8] c"events on their way need more memory than there is\00", align 1
@.str.48 = private constant [2 x i8] c"/\00", align 1
@.str.49 = private constant [9 x i8] c"lesioned\00", align 1
@.str.50 = private constant [2 x i8] c"<\00", align 1
@.str.51 = private constant [2 x i8] c"@\00", align 1
@.str.52 = private constant [12 x i8] c"connection \00", align 1
@.str.53 = private constant [9 x i8] c"/frozen.\00", align 1
@.str.54 = private constant [2 x i8] c">\00", align 1
@nl_event_columns = internal constant [5 x ptr] [ptr @.str.55, ptr @.str.56, ptr @.str.57, ptr @.str.58, ptr @.str.59], align 16
@nl_event_types = internal constant [5 x i64] [i64 2, i64 2, i64 2, i64 3, i64 2], align 16
@.str.55 = private constant [5 x i8] c"side\00", align 1
@.str.56 = private constant [11 x i8] c"population\00", align 1
@.str.57 = private constant [6 x i8] c"event\00", align 1
@.str.58 = private constant [6 x i8] c"stamp\00", align 1
@.str.59 = private constant [5 x i8] c"cell\00", align 1
@.str.60 = private constant [10 x i8] c"aggregate\00", align 1
@.str.61 = private constant [3 x i8] c"@-\00", align 1
@nl_open_state.magic = internal constant [8 x i8] c"NLSTATE\1A", align 1
@.str.62 = private constant [1 x i8] zeroinitializer, align 1
@.str.63 = private constant [40 x i8] c"is none: it does not begin like a state\00", align 1
@.str.64 = private constant [64 x i8] c"was saved by another program, or by an earlier text of this one\00", align 1
@.str.65 = private constant [22 x i8] c"has another precision\00", align 1
@.str.66 = private constant [51 x i8] c"was saved with another seed than that of the image\00", align 1
@.str.67 = private constant [38 x i8] c"was altered: a number is out of range\00", align 1
@.str.68 = private constant [11 x i8] c"the state \00", align 1
@.str.69 = private constant [32 x i8] c"needs more memory than there is\00", align 1
@.str.70 = private constant [42 x i8] c"was altered: a section lies outside of it\00", align 1
@.str.71 = private constant [10 x i8] c"holds no \00", align 1
@.str.72 = private constant [29 x i8] c"has another size or type of \00", align 1
@.str.73 = private constant [46 x i8] c"was altered: an event is none of this network\00", align 1
@.str.74 = private constant [34 x i8] c"holds what nothing changes here: \00", align 1

; Function Attrs: nounwind
define hidden void @nl_destroy(ptr noundef %0) #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  tail call fastcc void @nl_release(ptr noundef nonnull %0) #23
  %4 = getelementptr inbounds i8, ptr %0, i32 16
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #23
  tail call void @free(ptr noundef nonnull %0) #23
  br label %6

6:                                                ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @nl_release(ptr nocapture noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 148
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  br label %4

4:                                                ; preds = %26, %1
  %5 = phi i64 [ 0, %1 ], [ %27, %26 ]
  %6 = load i64, ptr %3, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %13

8:                                                ; preds = %4
  %9 = load ptr, ptr %2, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %13, label %11

11:                                               ; preds = %8
  %12 = trunc i64 %5 to i32
  br label %15

13:                                               ; preds = %4, %8
  %14 = getelementptr inbounds i8, ptr %0, i32 12
  br label %34

15:                                               ; preds = %11, %28
  %16 = phi ptr [ %33, %28 ], [ %9, %11 ]
  %17 = phi i64 [ %32, %28 ], [ 0, %11 ]
  %18 = getelementptr inbounds %struct.nl_connection, ptr %16, i32 %12
  %19 = getelementptr inbounds i8, ptr %18, i32 352
  %20 = load i64, ptr %19, align 8
  %21 = icmp slt i64 %17, %20
  br i1 %21, label %22, label %26

22:                                               ; preds = %15
  %23 = getelementptr inbounds i8, ptr %18, i32 360
  %24 = load ptr, ptr %23, align 8
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %15, %22
  %27 = add nuw nsw i64 %5, 1
  br label %4

28:                                               ; preds = %22
  %29 = trunc i64 %17 to i32
  %30 = getelementptr inbounds %struct.nl_queue, ptr %24, i32 %29, i32 6
  %31 = load ptr, ptr %30, align 8
  tail call void @free(ptr noundef %31) #23
  %32 = add nuw nsw i64 %17, 1
  %33 = load ptr, ptr %2, align 4
  br label %15

34:                                               ; preds = %37, %13
  %35 = load ptr, ptr %14, align 4
  %36 = icmp eq ptr %35, null
  br i1 %36, label %41, label %37

37:                                               ; preds = %34
  %38 = load ptr, ptr %35, align 4
  store ptr %38, ptr %14, align 4
  %39 = getelementptr inbounds i8, ptr %35, i32 4
  %40 = load ptr, ptr %39, align 4
  tail call void @free(ptr noundef %40) #23
  tail call void @free(ptr noundef nonnull %35) #23
  br label %34

41:                                               ; preds = %34
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) #1

; Function Attrs: nounwind
define hidden noundef ptr @nl_create(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef null, ptr noundef %3, i64 noundef %4) #23
  ret ptr %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4, i64 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca [12 x ptr], align 16
  %10 = alloca i64, align 8
  %11 = alloca [10 x ptr], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca [4 x i64], align 16
  %16 = alloca [32 x i8], align 16
  %17 = alloca %struct.nl_sha, align 8
  %18 = alloca %struct.nl_image, align 8
  %19 = alloca ptr, align 4
  %20 = alloca %struct.nl_text, align 8
  %21 = tail call dereferenceable_or_null(744) ptr @calloc(i32 noundef 1, i32 noundef 744) #24
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %30

23:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %20) #25
  store ptr %4, ptr %20, align 8
  %24 = getelementptr inbounds i8, ptr %20, i32 8
  %25 = icmp eq ptr %4, null
  %26 = select i1 %25, i64 0, i64 %5
  store i64 %26, ptr %24, align 8
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %28, label %29

28:                                               ; preds = %23
  store i8 0, ptr %4, align 1
  br label %29

29:                                               ; preds = %23, %28
  call fastcc void @nl_add(ptr noundef nonnull %20, ptr noundef nonnull @.str.2) #23
  tail call void @free(ptr noundef %3) #23
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %20) #25
  br label %2585

30:                                               ; preds = %6
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(12) %21, ptr noundef nonnull align 4 dereferenceable(12) %0, i32 12, i1 false)
  %31 = getelementptr inbounds i8, ptr %21, i32 16
  store ptr %3, ptr %31, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19) #25
  %32 = load ptr, ptr %21, align 8
  %33 = getelementptr inbounds i8, ptr %32, i32 8
  %34 = load i64, ptr %32, align 8
  %35 = getelementptr inbounds i8, ptr %21, i32 24
  store i64 %34, ptr %35, align 8
  %36 = getelementptr inbounds i8, ptr %32, i32 16
  %37 = load i64, ptr %33, align 8
  %38 = getelementptr inbounds i8, ptr %21, i32 32
  store i64 %37, ptr %38, align 8
  %39 = getelementptr inbounds i8, ptr %32, i32 24
  %40 = load i64, ptr %36, align 8
  %41 = getelementptr inbounds i8, ptr %21, i32 40
  store i64 %40, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %32, i32 56
  %43 = getelementptr inbounds i8, ptr %21, i32 64
  store ptr %39, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %32, i32 88
  %45 = getelementptr inbounds i8, ptr %21, i32 68
  store ptr %42, ptr %45, align 4
  %46 = getelementptr inbounds i8, ptr %32, i32 96
  %47 = load i64, ptr %44, align 8
  %48 = getelementptr inbounds i8, ptr %21, i32 56
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds i8, ptr %32, i32 104
  %50 = load i64, ptr %46, align 8
  %51 = getelementptr inbounds i8, ptr %21, i32 72
  store i64 %50, ptr %51, align 8
  %52 = getelementptr inbounds i8, ptr %32, i32 112
  %53 = load i64, ptr %49, align 8
  %54 = getelementptr inbounds i8, ptr %32, i32 120
  %55 = load i64, ptr %52, align 8
  %56 = getelementptr inbounds i8, ptr %21, i32 88
  store i64 %55, ptr %56, align 8
  %57 = getelementptr inbounds i8, ptr %32, i32 128
  %58 = load i64, ptr %54, align 8
  %59 = getelementptr inbounds i8, ptr %21, i32 96
  store i64 %58, ptr %59, align 8
  %60 = getelementptr inbounds i8, ptr %32, i32 136
  %61 = load i64, ptr %57, align 8
  %62 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %50, i64 noundef 144) #23
  %63 = getelementptr inbounds i8, ptr %21, i32 136
  store ptr %62, ptr %63, align 8
  %64 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %53, i64 noundef 96) #23
  %65 = getelementptr inbounds i8, ptr %21, i32 140
  store ptr %64, ptr %65, align 4
  %66 = load i64, ptr %56, align 8
  %67 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %66, i64 noundef 88) #23
  %68 = getelementptr inbounds i8, ptr %21, i32 144
  store ptr %67, ptr %68, align 8
  %69 = load i64, ptr %59, align 8
  %70 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %69, i64 noundef 1) #23
  %71 = getelementptr inbounds i8, ptr %21, i32 164
  store ptr %70, ptr %71, align 4
  %72 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %61, i64 noundef 384) #23
  %73 = getelementptr inbounds i8, ptr %21, i32 148
  store ptr %72, ptr %73, align 4
  %74 = load ptr, ptr %63, align 8
  %75 = icmp eq ptr %74, null
  br i1 %75, label %627, label %76

76:                                               ; preds = %30
  %77 = load ptr, ptr %65, align 4
  %78 = icmp eq ptr %77, null
  br i1 %78, label %627, label %79

79:                                               ; preds = %76
  %80 = load ptr, ptr %68, align 8
  %81 = icmp eq ptr %80, null
  br i1 %81, label %627, label %82

82:                                               ; preds = %79
  %83 = load ptr, ptr %71, align 4
  %84 = icmp eq ptr %83, null
  %85 = icmp eq ptr %72, null
  %86 = or i1 %85, %84
  br i1 %86, label %627, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %21, i32 104
  store i64 %61, ptr %88, align 8
  %89 = getelementptr inbounds i8, ptr %21, i32 8
  %90 = getelementptr inbounds i8, ptr %21, i32 80
  %91 = getelementptr inbounds i8, ptr %21, i32 192
  %92 = getelementptr inbounds i8, ptr %21, i32 224
  br label %93

93:                                               ; preds = %287, %87
  %94 = phi ptr [ %60, %87 ], [ %288, %287 ]
  %95 = phi i64 [ 0, %87 ], [ %289, %287 ]
  %96 = load i64, ptr %51, align 8
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store ptr %94, ptr %19, align 4
  br label %290

99:                                               ; preds = %93
  %100 = load ptr, ptr %63, align 8
  %101 = trunc i64 %95 to i32
  %102 = getelementptr inbounds %struct.nl_population, ptr %100, i32 %101
  %103 = load ptr, ptr %89, align 8
  %104 = getelementptr inbounds i8, ptr %94, i32 8
  %105 = load i64, ptr %94, align 8
  %106 = trunc i64 %105 to i32
  %107 = getelementptr inbounds ptr, ptr %103, i32 %106
  %108 = load ptr, ptr %107, align 4
  store ptr %108, ptr %102, align 8
  %109 = getelementptr inbounds i8, ptr %94, i32 16
  %110 = load i64, ptr %104, align 8
  %111 = getelementptr inbounds i8, ptr %102, i32 8
  store i64 %110, ptr %111, align 8
  %112 = add nsw i64 %110, 63
  %113 = sdiv i64 %112, 64
  %114 = shl nsw i64 %113, 6
  %115 = getelementptr inbounds i8, ptr %102, i32 16
  store i64 %114, ptr %115, align 8
  %116 = getelementptr inbounds i8, ptr %94, i32 24
  %117 = load i64, ptr %109, align 8
  %118 = getelementptr inbounds i8, ptr %102, i32 24
  store i64 %117, ptr %118, align 8
  %119 = getelementptr inbounds i8, ptr %94, i32 32
  %120 = load i64, ptr %116, align 8
  %121 = getelementptr inbounds i8, ptr %102, i32 32
  store i64 %120, ptr %121, align 8
  %122 = getelementptr inbounds i8, ptr %94, i32 40
  %123 = load i64, ptr %119, align 8
  %124 = getelementptr inbounds i8, ptr %102, i32 40
  store i64 %123, ptr %124, align 8
  %125 = getelementptr inbounds i8, ptr %94, i32 48
  %126 = load i64, ptr %122, align 8
  %127 = getelementptr inbounds i8, ptr %102, i32 48
  store i64 %126, ptr %127, align 8
  %128 = getelementptr inbounds i8, ptr %94, i32 56
  %129 = load i64, ptr %125, align 8
  %130 = getelementptr inbounds i8, ptr %102, i32 56
  store i64 %129, ptr %130, align 8
  %131 = getelementptr inbounds i8, ptr %94, i32 64
  %132 = load i64, ptr %128, align 8
  %133 = getelementptr inbounds i8, ptr %102, i32 64
  store i64 %132, ptr %133, align 8
  %134 = getelementptr inbounds i8, ptr %94, i32 72
  %135 = load i64, ptr %131, align 8
  %136 = getelementptr inbounds i8, ptr %102, i32 72
  store i64 %135, ptr %136, align 8
  %137 = getelementptr inbounds i8, ptr %94, i32 80
  %138 = load i64, ptr %134, align 8
  %139 = getelementptr inbounds i8, ptr %102, i32 80
  store i64 %138, ptr %139, align 8
  %140 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %123, i64 noundef 16) #23
  %141 = getelementptr inbounds i8, ptr %102, i32 88
  store ptr %140, ptr %141, align 8
  %142 = load i64, ptr %136, align 8
  %143 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %142, i64 noundef 80) #23
  %144 = getelementptr inbounds i8, ptr %102, i32 92
  store ptr %143, ptr %144, align 4
  %145 = load i64, ptr %139, align 8
  %146 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %145, i64 noundef 24) #23
  %147 = getelementptr inbounds i8, ptr %102, i32 96
  store ptr %146, ptr %147, align 8
  %148 = load ptr, ptr %141, align 8
  %149 = icmp eq ptr %148, null
  br i1 %149, label %284, label %150

150:                                              ; preds = %99
  %151 = load ptr, ptr %144, align 4
  %152 = icmp eq ptr %151, null
  %153 = icmp eq ptr %146, null
  %154 = or i1 %153, %152
  br i1 %154, label %284, label %155

155:                                              ; preds = %150, %164
  %156 = phi ptr [ %174, %164 ], [ %137, %150 ]
  %157 = phi i64 [ %178, %164 ], [ 0, %150 ]
  %158 = load i64, ptr %124, align 8
  %159 = icmp slt i64 %157, %158
  br i1 %159, label %164, label %160

160:                                              ; preds = %155
  %161 = load i64, ptr %90, align 8
  %162 = getelementptr inbounds i8, ptr %102, i32 104
  store i64 %161, ptr %162, align 8
  %163 = ptrtoint ptr %102 to i32
  br label %179

164:                                              ; preds = %155
  %165 = load ptr, ptr %89, align 8
  %166 = getelementptr inbounds i8, ptr %156, i32 8
  %167 = load i64, ptr %156, align 8
  %168 = trunc i64 %167 to i32
  %169 = getelementptr inbounds ptr, ptr %165, i32 %168
  %170 = load ptr, ptr %169, align 4
  %171 = load ptr, ptr %141, align 8
  %172 = trunc i64 %157 to i32
  %173 = getelementptr inbounds %struct.nl_slot, ptr %171, i32 %172
  store ptr %170, ptr %173, align 8
  %174 = getelementptr inbounds i8, ptr %156, i32 16
  %175 = load i64, ptr %166, align 8
  %176 = load ptr, ptr %141, align 8
  %177 = getelementptr inbounds %struct.nl_slot, ptr %176, i32 %172, i32 1
  store i64 %175, ptr %177, align 8
  %178 = add nuw nsw i64 %157, 1
  br label %155

179:                                              ; preds = %216, %160
  %180 = phi ptr [ %156, %160 ], [ %201, %216 ]
  %181 = phi i64 [ 0, %160 ], [ %221, %216 ]
  %182 = load i64, ptr %127, align 8
  %183 = icmp slt i64 %181, %182
  br i1 %183, label %189, label %184

184:                                              ; preds = %179
  %185 = load i64, ptr %130, align 8
  %186 = trunc i64 %185 to i32
  %187 = getelementptr inbounds i64, ptr %180, i32 %186
  %188 = getelementptr inbounds i8, ptr %102, i32 100
  store ptr %180, ptr %188, align 4
  br label %222

189:                                              ; preds = %179
  %190 = load ptr, ptr %65, align 4
  %191 = load i64, ptr %90, align 8
  %192 = add nsw i64 %191, 1
  store i64 %192, ptr %90, align 8
  %193 = trunc i64 %191 to i32
  %194 = getelementptr inbounds %struct.nl_target, ptr %190, i32 %193
  %195 = load ptr, ptr %89, align 8
  %196 = getelementptr inbounds i8, ptr %180, i32 8
  %197 = load i64, ptr %180, align 8
  %198 = trunc i64 %197 to i32
  %199 = getelementptr inbounds ptr, ptr %195, i32 %198
  %200 = load ptr, ptr %199, align 4
  store ptr %200, ptr %194, align 8
  %201 = getelementptr inbounds i8, ptr %180, i32 16
  %202 = load i64, ptr %196, align 8
  %203 = getelementptr inbounds i8, ptr %194, i32 16
  store i64 %202, ptr %203, align 8
  %204 = load ptr, ptr %63, align 8
  %205 = ptrtoint ptr %204 to i32
  %206 = sub i32 %163, %205
  %207 = sdiv exact i32 %206, 144
  %208 = sext i32 %207 to i64
  %209 = getelementptr inbounds i8, ptr %194, i32 8
  store i64 %208, ptr %209, align 8
  %210 = icmp eq i64 %202, 0
  br i1 %210, label %211, label %215

211:                                              ; preds = %189
  %212 = load i64, ptr %35, align 8
  %213 = freeze i64 %212
  %214 = icmp eq i64 %213, 64
  br i1 %214, label %215, label %216

215:                                              ; preds = %211, %189
  br label %216

216:                                              ; preds = %215, %211
  %217 = phi i64 [ 8, %215 ], [ 4, %211 ]
  %218 = getelementptr inbounds i8, ptr %194, i32 24
  store i64 %217, ptr %218, align 8
  %219 = load i64, ptr %91, align 8
  %220 = or i64 %219, %202
  store i64 %220, ptr %91, align 8
  %221 = add nuw nsw i64 %181, 1
  br label %179

222:                                              ; preds = %227, %184
  %223 = phi ptr [ %187, %184 ], [ %261, %227 ]
  %224 = phi i64 [ 0, %184 ], [ %263, %227 ]
  %225 = load i64, ptr %136, align 8
  %226 = icmp slt i64 %224, %225
  br i1 %226, label %227, label %264

227:                                              ; preds = %222
  %228 = load ptr, ptr %144, align 4
  %229 = trunc i64 %224 to i32
  %230 = getelementptr inbounds %struct.nl_launch, ptr %228, i32 %229
  %231 = getelementptr inbounds i8, ptr %223, i32 8
  %232 = load i64, ptr %223, align 8
  store i64 %232, ptr %230, align 8
  %233 = getelementptr inbounds i8, ptr %223, i32 16
  %234 = load i64, ptr %231, align 8
  %235 = getelementptr inbounds i8, ptr %230, i32 8
  store i64 %234, ptr %235, align 8
  %236 = getelementptr inbounds i8, ptr %223, i32 24
  %237 = load i64, ptr %233, align 8
  %238 = getelementptr inbounds i8, ptr %230, i32 16
  store i64 %237, ptr %238, align 8
  %239 = getelementptr inbounds i8, ptr %223, i32 32
  %240 = load i64, ptr %236, align 8
  %241 = getelementptr inbounds i8, ptr %230, i32 24
  store i64 %240, ptr %241, align 8
  %242 = getelementptr inbounds i8, ptr %223, i32 40
  %243 = load i64, ptr %239, align 8
  %244 = getelementptr inbounds i8, ptr %230, i32 32
  store i64 %243, ptr %244, align 8
  %245 = getelementptr inbounds i8, ptr %223, i32 48
  %246 = load i64, ptr %242, align 8
  %247 = getelementptr inbounds i8, ptr %230, i32 40
  store i64 %246, ptr %247, align 8
  %248 = getelementptr inbounds i8, ptr %223, i32 56
  %249 = load i64, ptr %245, align 8
  %250 = getelementptr inbounds i8, ptr %230, i32 48
  store i64 %249, ptr %250, align 8
  %251 = getelementptr inbounds i8, ptr %223, i32 64
  %252 = load i64, ptr %248, align 8
  %253 = getelementptr inbounds i8, ptr %230, i32 56
  store i64 %252, ptr %253, align 8
  %254 = getelementptr inbounds i8, ptr %223, i32 72
  %255 = load i64, ptr %251, align 8
  %256 = getelementptr inbounds i8, ptr %230, i32 64
  store i64 %255, ptr %256, align 8
  %257 = mul nsw i64 %243, 3
  %258 = add nsw i64 %246, %257
  %259 = add nsw i64 %258, %249
  %260 = trunc i64 %259 to i32
  %261 = getelementptr inbounds i64, ptr %254, i32 %260
  %262 = getelementptr inbounds i8, ptr %230, i32 72
  store ptr %254, ptr %262, align 8
  %263 = add nuw nsw i64 %224, 1
  br label %222

264:                                              ; preds = %222, %269
  %265 = phi ptr [ %279, %269 ], [ %223, %222 ]
  %266 = phi i64 [ %283, %269 ], [ 0, %222 ]
  %267 = load i64, ptr %139, align 8
  %268 = icmp slt i64 %266, %267
  br i1 %268, label %269, label %287

269:                                              ; preds = %264
  %270 = getelementptr inbounds i8, ptr %265, i32 8
  %271 = load i64, ptr %265, align 8
  %272 = load ptr, ptr %147, align 8
  %273 = trunc i64 %266 to i32
  %274 = getelementptr inbounds %struct.nl_kept, ptr %272, i32 %273
  store i64 %271, ptr %274, align 8
  %275 = getelementptr inbounds i8, ptr %265, i32 16
  %276 = load i64, ptr %270, align 8
  %277 = load ptr, ptr %147, align 8
  %278 = getelementptr inbounds %struct.nl_kept, ptr %277, i32 %273, i32 1
  store i64 %276, ptr %278, align 8
  %279 = getelementptr inbounds i8, ptr %265, i32 24
  %280 = load i64, ptr %275, align 8
  %281 = load ptr, ptr %147, align 8
  %282 = getelementptr inbounds %struct.nl_kept, ptr %281, i32 %273, i32 2
  store i64 %280, ptr %282, align 8
  %283 = add nuw nsw i64 %266, 1
  br label %264

284:                                              ; preds = %150, %99
  %285 = load i64, ptr %92, align 8
  %286 = icmp eq i64 %285, 0
  br i1 %286, label %287, label %626

287:                                              ; preds = %264, %284
  %288 = phi ptr [ %137, %284 ], [ %265, %264 ]
  %289 = add nuw nsw i64 %95, 1
  br label %93

290:                                              ; preds = %344, %98
  %291 = phi i64 [ %345, %344 ], [ 0, %98 ]
  %292 = load i64, ptr %56, align 8
  %293 = icmp slt i64 %291, %292
  br i1 %293, label %296, label %294

294:                                              ; preds = %290
  %295 = getelementptr inbounds i8, ptr %21, i32 200
  br label %346

296:                                              ; preds = %290
  %297 = load ptr, ptr %68, align 8
  %298 = trunc i64 %291 to i32
  %299 = getelementptr inbounds %struct.nl_probe, ptr %297, i32 %298
  %300 = load ptr, ptr %89, align 8
  %301 = load ptr, ptr %19, align 4
  %302 = getelementptr inbounds i8, ptr %301, i32 8
  %303 = load i64, ptr %301, align 8
  %304 = trunc i64 %303 to i32
  %305 = getelementptr inbounds ptr, ptr %300, i32 %304
  %306 = load ptr, ptr %305, align 4
  store ptr %306, ptr %299, align 8
  %307 = getelementptr inbounds i8, ptr %301, i32 16
  %308 = load i64, ptr %302, align 8
  %309 = getelementptr inbounds i8, ptr %299, i32 8
  store i64 %308, ptr %309, align 8
  %310 = getelementptr inbounds i8, ptr %301, i32 24
  %311 = load i64, ptr %307, align 8
  %312 = getelementptr inbounds i8, ptr %299, i32 16
  store i64 %311, ptr %312, align 8
  %313 = getelementptr inbounds i8, ptr %301, i32 32
  store ptr %313, ptr %19, align 4
  %314 = load i64, ptr %310, align 8
  %315 = getelementptr inbounds i8, ptr %299, i32 24
  store i64 %314, ptr %315, align 8
  %316 = getelementptr inbounds i8, ptr %299, i32 72
  store i64 -1, ptr %316, align 8
  %317 = getelementptr inbounds i8, ptr %299, i32 40
  %318 = call fastcc i64 @nl_read_ranges(ptr noundef nonnull %21, ptr noundef nonnull %19, i64 noundef %311, ptr noundef nonnull %317) #23
  %319 = icmp eq i64 %318, 0
  br i1 %319, label %320, label %341

320:                                              ; preds = %296
  %321 = load i64, ptr %312, align 8
  %322 = getelementptr inbounds i8, ptr %299, i32 32
  %323 = tail call i64 @llvm.smax.i64(i64 %321, i64 0)
  br label %324

324:                                              ; preds = %333, %320
  %325 = phi i64 [ %340, %333 ], [ 0, %320 ]
  %326 = icmp eq i64 %325, %323
  br i1 %326, label %327, label %333

327:                                              ; preds = %324
  %328 = load i64, ptr %315, align 8
  %329 = load ptr, ptr %19, align 4
  %330 = trunc i64 %328 to i32
  %331 = getelementptr inbounds i64, ptr %329, i32 %330
  store ptr %331, ptr %19, align 4
  %332 = getelementptr inbounds i8, ptr %299, i32 44
  store ptr %329, ptr %332, align 4
  br label %344

333:                                              ; preds = %324
  %334 = load ptr, ptr %317, align 8
  %335 = trunc i64 %325 to i32
  %336 = getelementptr inbounds %struct.nl_range, ptr %334, i32 %335, i32 3
  %337 = load i64, ptr %336, align 8
  %338 = load i64, ptr %322, align 8
  %339 = add nsw i64 %338, %337
  store i64 %339, ptr %322, align 8
  %340 = add nuw i64 %325, 1
  br label %324

341:                                              ; preds = %296
  %342 = load i64, ptr %92, align 8
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %344, label %626

344:                                              ; preds = %341, %327
  %345 = add nuw nsw i64 %291, 1
  br label %290

346:                                              ; preds = %624, %294
  %347 = phi i64 [ %625, %624 ], [ 0, %294 ]
  %348 = load i64, ptr %88, align 8
  %349 = icmp slt i64 %347, %348
  br i1 %349, label %351, label %350

350:                                              ; preds = %346
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #25
  br label %632

351:                                              ; preds = %346
  %352 = load ptr, ptr %73, align 4
  %353 = trunc i64 %347 to i32
  %354 = getelementptr inbounds %struct.nl_connection, ptr %352, i32 %353
  %355 = load ptr, ptr %89, align 8
  %356 = load ptr, ptr %19, align 4
  %357 = getelementptr inbounds i8, ptr %356, i32 8
  %358 = load i64, ptr %356, align 8
  %359 = trunc i64 %358 to i32
  %360 = getelementptr inbounds ptr, ptr %355, i32 %359
  %361 = load ptr, ptr %360, align 4
  store ptr %361, ptr %354, align 8
  %362 = getelementptr inbounds i8, ptr %356, i32 16
  %363 = load i64, ptr %357, align 8
  %364 = getelementptr inbounds i8, ptr %354, i32 8
  store i64 %363, ptr %364, align 8
  %365 = getelementptr inbounds i8, ptr %356, i32 24
  store ptr %365, ptr %19, align 4
  %366 = load i64, ptr %362, align 8
  %367 = getelementptr inbounds i8, ptr %354, i32 16
  store i64 %366, ptr %367, align 8
  %368 = icmp eq i64 %366, 0
  br i1 %368, label %624, label %369

369:                                              ; preds = %351
  %370 = getelementptr inbounds i8, ptr %356, i32 32
  %371 = load i64, ptr %365, align 8
  %372 = getelementptr inbounds i8, ptr %354, i32 24
  store i64 %371, ptr %372, align 8
  %373 = getelementptr inbounds i8, ptr %356, i32 40
  %374 = load i64, ptr %370, align 8
  %375 = getelementptr inbounds i8, ptr %354, i32 32
  store i64 %374, ptr %375, align 8
  %376 = getelementptr inbounds i8, ptr %356, i32 48
  %377 = load i64, ptr %373, align 8
  %378 = getelementptr inbounds i8, ptr %354, i32 40
  store i64 %377, ptr %378, align 8
  %379 = trunc i64 %371 to i32
  %380 = getelementptr inbounds i64, ptr %376, i32 %379
  %381 = getelementptr inbounds i8, ptr %354, i32 48
  store ptr %376, ptr %381, align 8
  %382 = trunc i64 %374 to i32
  %383 = getelementptr inbounds i64, ptr %380, i32 %382
  %384 = getelementptr inbounds i8, ptr %354, i32 52
  store ptr %380, ptr %384, align 4
  %385 = trunc i64 %377 to i32
  %386 = getelementptr inbounds i64, ptr %383, i32 %385
  %387 = getelementptr inbounds i8, ptr %354, i32 56
  store ptr %383, ptr %387, align 8
  %388 = getelementptr inbounds i8, ptr %386, i32 8
  %389 = load i64, ptr %386, align 8
  %390 = getelementptr inbounds i8, ptr %354, i32 64
  store i64 %389, ptr %390, align 8
  %391 = getelementptr inbounds i8, ptr %386, i32 16
  %392 = load i64, ptr %388, align 8
  %393 = getelementptr inbounds i8, ptr %354, i32 72
  store i64 %392, ptr %393, align 8
  %394 = getelementptr inbounds i8, ptr %386, i32 24
  %395 = load i64, ptr %391, align 8
  %396 = getelementptr inbounds i8, ptr %354, i32 80
  store i64 %395, ptr %396, align 8
  %397 = getelementptr inbounds i8, ptr %386, i32 32
  %398 = load i64, ptr %394, align 8
  %399 = getelementptr inbounds i8, ptr %354, i32 88
  store i64 %398, ptr %399, align 8
  %400 = getelementptr inbounds i8, ptr %386, i32 40
  %401 = load i64, ptr %397, align 8
  %402 = getelementptr inbounds i8, ptr %354, i32 96
  store i64 %401, ptr %402, align 8
  %403 = getelementptr inbounds i8, ptr %386, i32 48
  %404 = load i64, ptr %400, align 8
  %405 = getelementptr inbounds i8, ptr %354, i32 104
  store i64 %404, ptr %405, align 8
  %406 = getelementptr inbounds i8, ptr %386, i32 56
  %407 = load i64, ptr %403, align 8
  %408 = getelementptr inbounds i8, ptr %354, i32 112
  store i64 %407, ptr %408, align 8
  %409 = getelementptr inbounds i8, ptr %386, i32 64
  %410 = load i64, ptr %406, align 8
  %411 = getelementptr inbounds i8, ptr %354, i32 120
  store i64 %410, ptr %411, align 8
  %412 = trunc i64 %410 to i32
  %413 = getelementptr inbounds i64, ptr %409, i32 %412
  %414 = getelementptr inbounds i8, ptr %354, i32 256
  store ptr %409, ptr %414, align 8
  %415 = getelementptr inbounds i8, ptr %413, i32 8
  %416 = load i64, ptr %413, align 8
  %417 = getelementptr inbounds i8, ptr %354, i32 128
  store i64 %416, ptr %417, align 8
  %418 = getelementptr inbounds i8, ptr %413, i32 16
  %419 = load i64, ptr %415, align 8
  %420 = getelementptr inbounds i8, ptr %354, i32 136
  store i64 %419, ptr %420, align 8
  %421 = getelementptr inbounds i8, ptr %413, i32 24
  %422 = load i64, ptr %418, align 8
  %423 = getelementptr inbounds i8, ptr %354, i32 184
  store i64 %422, ptr %423, align 8
  %424 = getelementptr inbounds i8, ptr %413, i32 32
  %425 = load i64, ptr %421, align 8
  %426 = getelementptr inbounds i8, ptr %354, i32 200
  store i64 %425, ptr %426, align 8
  %427 = getelementptr inbounds i8, ptr %413, i32 40
  %428 = load i64, ptr %424, align 8
  %429 = getelementptr inbounds i8, ptr %354, i32 208
  store i64 %428, ptr %429, align 8
  %430 = getelementptr inbounds i8, ptr %413, i32 48
  %431 = load i64, ptr %427, align 8
  %432 = getelementptr inbounds i8, ptr %354, i32 144
  store i64 %431, ptr %432, align 8
  %433 = trunc i64 %431 to i32
  %434 = shl i32 %433, 4
  %435 = getelementptr inbounds i8, ptr %430, i32 %434
  %436 = getelementptr inbounds i8, ptr %354, i32 216
  store ptr %430, ptr %436, align 8
  %437 = getelementptr inbounds i8, ptr %435, i32 8
  %438 = load i64, ptr %435, align 8
  %439 = getelementptr inbounds i8, ptr %354, i32 152
  store i64 %438, ptr %439, align 8
  %440 = trunc i64 %438 to i32
  %441 = getelementptr inbounds i64, ptr %437, i32 %440
  store ptr %441, ptr %19, align 4
  %442 = getelementptr inbounds i8, ptr %354, i32 220
  store ptr %437, ptr %442, align 4
  %443 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %438, i64 noundef 8) #23
  %444 = getelementptr inbounds i8, ptr %354, i32 224
  store ptr %443, ptr %444, align 8
  %445 = icmp eq ptr %443, null
  br i1 %445, label %621, label %446

446:                                              ; preds = %369
  %447 = getelementptr inbounds i8, ptr %441, i32 8
  store ptr %447, ptr %19, align 4
  %448 = load i64, ptr %441, align 8
  %449 = getelementptr inbounds i8, ptr %354, i32 160
  store i64 %448, ptr %449, align 8
  %450 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %448, i64 noundef 24) #23
  %451 = getelementptr inbounds i8, ptr %354, i32 228
  store ptr %450, ptr %451, align 4
  %452 = icmp eq ptr %450, null
  br i1 %452, label %621, label %453

453:                                              ; preds = %446, %467
  %454 = phi ptr [ %475, %467 ], [ %447, %446 ]
  %455 = phi i64 [ %479, %467 ], [ 0, %446 ]
  %456 = load i64, ptr %449, align 8
  %457 = icmp slt i64 %455, %456
  %458 = getelementptr inbounds i8, ptr %454, i32 8
  %459 = load i64, ptr %454, align 8
  br i1 %457, label %467, label %460

460:                                              ; preds = %453
  store ptr %458, ptr %19, align 4
  %461 = getelementptr inbounds i8, ptr %354, i32 168
  store i64 %459, ptr %461, align 8
  %462 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %459, i64 noundef 40) #23
  %463 = getelementptr inbounds i8, ptr %354, i32 232
  store ptr %462, ptr %463, align 8
  %464 = icmp eq ptr %462, null
  br i1 %464, label %621, label %465

465:                                              ; preds = %460
  %466 = getelementptr inbounds i8, ptr %354, i32 248
  br label %480

467:                                              ; preds = %453
  %468 = load ptr, ptr %451, align 4
  %469 = trunc i64 %455 to i32
  %470 = getelementptr inbounds %struct.nl_handler, ptr %468, i32 %469
  store i64 %459, ptr %470, align 8
  %471 = getelementptr inbounds i8, ptr %454, i32 16
  %472 = load i64, ptr %458, align 8
  %473 = load ptr, ptr %451, align 4
  %474 = getelementptr inbounds %struct.nl_handler, ptr %473, i32 %469, i32 1
  store i64 %472, ptr %474, align 8
  %475 = getelementptr inbounds i8, ptr %454, i32 24
  %476 = load i64, ptr %471, align 8
  %477 = load ptr, ptr %451, align 4
  %478 = getelementptr inbounds %struct.nl_handler, ptr %477, i32 %469, i32 2
  store i64 %476, ptr %478, align 8
  %479 = add nuw nsw i64 %455, 1
  br label %453

480:                                              ; preds = %492, %465
  %481 = phi ptr [ %515, %492 ], [ %458, %465 ]
  %482 = phi i64 [ %517, %492 ], [ 0, %465 ]
  %483 = load i64, ptr %461, align 8
  %484 = icmp slt i64 %482, %483
  %485 = getelementptr inbounds i8, ptr %481, i32 8
  %486 = load i64, ptr %481, align 8
  br i1 %484, label %492, label %487

487:                                              ; preds = %480
  store ptr %485, ptr %19, align 4
  %488 = getelementptr inbounds i8, ptr %354, i32 176
  store i64 %486, ptr %488, align 8
  %489 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %486, i64 noundef 40) #23
  %490 = getelementptr inbounds i8, ptr %354, i32 236
  store ptr %489, ptr %490, align 4
  %491 = icmp eq ptr %489, null
  br i1 %491, label %621, label %518

492:                                              ; preds = %480
  %493 = load ptr, ptr %463, align 8
  %494 = trunc i64 %482 to i32
  %495 = getelementptr inbounds %struct.nl_driver, ptr %493, i32 %494
  store i64 %486, ptr %495, align 8
  %496 = getelementptr inbounds i8, ptr %481, i32 16
  %497 = load i64, ptr %485, align 8
  %498 = load ptr, ptr %463, align 8
  %499 = getelementptr inbounds %struct.nl_driver, ptr %498, i32 %494, i32 1
  store i64 %497, ptr %499, align 8
  %500 = load i64, ptr %466, align 8
  %501 = load ptr, ptr %463, align 8
  %502 = getelementptr inbounds %struct.nl_driver, ptr %501, i32 %494, i32 2
  store i64 %500, ptr %502, align 8
  %503 = load ptr, ptr %463, align 8
  %504 = getelementptr inbounds %struct.nl_driver, ptr %503, i32 %494, i32 1
  %505 = load i64, ptr %504, align 8
  %506 = tail call i64 @llvm.umax.i64(i64 %505, i64 1)
  %507 = add nsw i64 %506, %500
  store i64 %507, ptr %466, align 8
  %508 = getelementptr inbounds i8, ptr %481, i32 24
  %509 = load i64, ptr %496, align 8
  %510 = getelementptr inbounds %struct.nl_driver, ptr %503, i32 %494, i32 3
  store i64 %509, ptr %510, align 8
  %511 = load ptr, ptr %463, align 8
  %512 = getelementptr inbounds %struct.nl_driver, ptr %511, i32 %494, i32 3
  %513 = load i64, ptr %512, align 8
  %514 = trunc i64 %513 to i32
  %515 = getelementptr inbounds i64, ptr %508, i32 %514
  %516 = getelementptr inbounds %struct.nl_driver, ptr %511, i32 %494, i32 4
  store ptr %508, ptr %516, align 8
  %517 = add nuw nsw i64 %482, 1
  br label %480

518:                                              ; preds = %487, %530
  %519 = phi ptr [ %547, %530 ], [ %485, %487 ]
  %520 = phi i64 [ %549, %530 ], [ 0, %487 ]
  %521 = load i64, ptr %488, align 8
  %522 = icmp slt i64 %520, %521
  br i1 %522, label %530, label %523

523:                                              ; preds = %518
  %524 = getelementptr inbounds i8, ptr %519, i32 8
  store ptr %524, ptr %19, align 4
  %525 = load i64, ptr %519, align 8
  %526 = getelementptr inbounds i8, ptr %354, i32 192
  store i64 %525, ptr %526, align 8
  %527 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %525, i64 noundef 24) #23
  %528 = getelementptr inbounds i8, ptr %354, i32 240
  store ptr %527, ptr %528, align 8
  %529 = icmp eq ptr %527, null
  br i1 %529, label %621, label %550

530:                                              ; preds = %518
  %531 = load ptr, ptr %490, align 4
  %532 = trunc i64 %520 to i32
  %533 = getelementptr inbounds %struct.nl_timed, ptr %531, i32 %532
  %534 = getelementptr inbounds i8, ptr %519, i32 8
  %535 = load i64, ptr %519, align 8
  store i64 %535, ptr %533, align 8
  %536 = getelementptr inbounds i8, ptr %519, i32 16
  %537 = load i64, ptr %534, align 8
  %538 = getelementptr inbounds i8, ptr %533, i32 8
  store i64 %537, ptr %538, align 8
  %539 = getelementptr inbounds i8, ptr %519, i32 24
  %540 = load i64, ptr %536, align 8
  %541 = getelementptr inbounds i8, ptr %533, i32 16
  store i64 %540, ptr %541, align 8
  %542 = getelementptr inbounds i8, ptr %519, i32 32
  %543 = load i64, ptr %539, align 8
  %544 = getelementptr inbounds i8, ptr %533, i32 24
  store i64 %543, ptr %544, align 8
  %545 = trunc i64 %543 to i32
  %546 = shl i32 %545, 5
  %547 = getelementptr inbounds i8, ptr %542, i32 %546
  %548 = getelementptr inbounds i8, ptr %533, i32 32
  store ptr %542, ptr %548, align 8
  %549 = add nuw nsw i64 %520, 1
  br label %518

550:                                              ; preds = %523, %584
  %551 = phi ptr [ %593, %584 ], [ %527, %523 ]
  %552 = phi ptr [ %587, %584 ], [ %524, %523 ]
  %553 = phi i64 [ %597, %584 ], [ 0, %523 ]
  %554 = phi i64 [ %598, %584 ], [ 0, %523 ]
  %555 = load i64, ptr %526, align 8
  %556 = icmp slt i64 %554, %555
  %557 = getelementptr inbounds i8, ptr %552, i32 8
  %558 = load i64, ptr %552, align 8
  br i1 %556, label %584, label %559

559:                                              ; preds = %550
  %560 = getelementptr inbounds i8, ptr %354, i32 264
  store i64 %558, ptr %560, align 8
  %561 = getelementptr inbounds i8, ptr %552, i32 16
  %562 = load i64, ptr %557, align 8
  %563 = getelementptr inbounds i8, ptr %354, i32 280
  store i64 %562, ptr %563, align 8
  %564 = mul nsw i64 %562, %558
  %565 = trunc i64 %564 to i32
  %566 = getelementptr inbounds i64, ptr %561, i32 %565
  %567 = getelementptr inbounds i8, ptr %354, i32 296
  store ptr %561, ptr %567, align 8
  %568 = getelementptr inbounds i8, ptr %566, i32 8
  %569 = load i64, ptr %566, align 8
  %570 = getelementptr inbounds i8, ptr %354, i32 272
  store i64 %569, ptr %570, align 8
  %571 = getelementptr inbounds i8, ptr %566, i32 16
  %572 = load i64, ptr %568, align 8
  %573 = getelementptr inbounds i8, ptr %354, i32 288
  store i64 %572, ptr %573, align 8
  %574 = mul nsw i64 %572, %569
  %575 = trunc i64 %574 to i32
  %576 = getelementptr inbounds i64, ptr %571, i32 %575
  %577 = getelementptr inbounds i8, ptr %354, i32 300
  store ptr %571, ptr %577, align 4
  %578 = getelementptr inbounds i8, ptr %576, i32 8
  store ptr %578, ptr %19, align 4
  %579 = load i64, ptr %576, align 8
  %580 = getelementptr inbounds i8, ptr %354, i32 304
  store i64 %579, ptr %580, align 8
  %581 = getelementptr inbounds i8, ptr %354, i32 312
  %582 = call fastcc i64 @nl_read_ranges(ptr noundef %21, ptr noundef nonnull %19, i64 noundef %579, ptr noundef nonnull %581) #23
  %583 = icmp eq i64 %582, 0
  br i1 %583, label %599, label %621

584:                                              ; preds = %550
  %585 = trunc i64 %554 to i32
  %586 = getelementptr inbounds %struct.nl_contribution, ptr %551, i32 %585
  store i64 %558, ptr %586, align 8
  %587 = getelementptr inbounds i8, ptr %552, i32 16
  %588 = load i64, ptr %557, align 8
  %589 = load ptr, ptr %528, align 8
  %590 = getelementptr inbounds %struct.nl_contribution, ptr %589, i32 %585, i32 1
  store i64 %588, ptr %590, align 8
  %591 = load ptr, ptr %528, align 8
  %592 = getelementptr inbounds %struct.nl_contribution, ptr %591, i32 %585, i32 2
  store i64 %553, ptr %592, align 8
  %593 = load ptr, ptr %528, align 8
  %594 = getelementptr inbounds %struct.nl_contribution, ptr %593, i32 %585, i32 1
  %595 = load i64, ptr %594, align 8
  %596 = tail call i64 @llvm.umax.i64(i64 %595, i64 1)
  %597 = add nsw i64 %596, %553
  %598 = add nuw nsw i64 %554, 1
  br label %550

599:                                              ; preds = %559
  %600 = load ptr, ptr %19, align 4
  %601 = getelementptr inbounds i8, ptr %600, i32 8
  %602 = load i64, ptr %600, align 8
  %603 = getelementptr inbounds i8, ptr %354, i32 320
  store i64 %602, ptr %603, align 8
  %604 = trunc i64 %602 to i32
  %605 = shl i32 %604, 5
  %606 = getelementptr inbounds i8, ptr %601, i32 %605
  store ptr %606, ptr %19, align 4
  %607 = getelementptr inbounds i8, ptr %354, i32 328
  store ptr %601, ptr %607, align 8
  %608 = load i64, ptr %488, align 8
  %609 = icmp sgt i64 %608, 0
  br i1 %609, label %617, label %610

610:                                              ; preds = %599
  %611 = load i64, ptr %461, align 8
  %612 = icmp sgt i64 %611, 0
  br i1 %612, label %617, label %613

613:                                              ; preds = %610
  %614 = load i64, ptr %423, align 8
  %615 = icmp sgt i64 %614, -1
  %616 = zext i1 %615 to i64
  br label %617

617:                                              ; preds = %613, %610, %599
  %618 = phi i64 [ 1, %610 ], [ 1, %599 ], [ %616, %613 ]
  %619 = load i64, ptr %295, align 8
  %620 = or i64 %619, %618
  store i64 %620, ptr %295, align 8
  br label %624

621:                                              ; preds = %559, %523, %487, %460, %446, %369
  %622 = load i64, ptr %92, align 8
  %623 = icmp eq i64 %622, 0
  br i1 %623, label %624, label %626

624:                                              ; preds = %621, %617, %351
  %625 = add nuw nsw i64 %347, 1
  br label %346

626:                                              ; preds = %284, %341, %621
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #25
  br label %631

627:                                              ; preds = %30, %76, %79, %82
  %628 = getelementptr inbounds i8, ptr %21, i32 224
  %629 = load i64, ptr %628, align 8
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #25
  %630 = icmp eq i64 %629, 0
  br i1 %630, label %632, label %631

631:                                              ; preds = %626, %627
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #23
  br label %2585

632:                                              ; preds = %350, %627
  %633 = icmp slt i64 %2, 1
  %634 = ptrtoint ptr %1 to i32
  %635 = and i32 %634, 7
  %636 = icmp eq i32 %635, 0
  %637 = or i1 %633, %636
  br i1 %637, label %644, label %638

638:                                              ; preds = %632
  %639 = trunc i64 %2 to i32
  %640 = tail call ptr @malloc(i32 noundef %639) #26
  store ptr %640, ptr %31, align 8
  %641 = icmp eq ptr %640, null
  br i1 %641, label %642, label %643

642:                                              ; preds = %638
  tail call fastcc void @nl_fail(ptr noundef nonnull %21, ptr noundef nonnull @.str.2) #23
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #23
  br label %2585

643:                                              ; preds = %638
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %640, ptr nonnull align 1 %1, i32 %639, i1 false)
  br label %644

644:                                              ; preds = %643, %632
  %645 = phi ptr [ %640, %643 ], [ %1, %632 ]
  %646 = icmp eq ptr %645, null
  %647 = select i1 %646, i64 0, i64 %2
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %18) #25
  store ptr %21, ptr %18, align 8
  %648 = getelementptr inbounds i8, ptr %18, i32 4
  store ptr %645, ptr %648, align 4
  %649 = getelementptr inbounds i8, ptr %18, i32 8
  store i64 %647, ptr %649, align 8
  %650 = getelementptr inbounds i8, ptr %18, i32 16
  %651 = getelementptr inbounds i8, ptr %18, i32 24
  %652 = getelementptr inbounds i8, ptr %18, i32 32
  %653 = getelementptr inbounds i8, ptr %18, i32 40
  %654 = getelementptr inbounds i8, ptr %18, i32 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(20) %650, i8 0, i64 20, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %653, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #25
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %17) #25
  %655 = icmp slt i64 %647, 128
  br i1 %655, label %720, label %656

656:                                              ; preds = %644, %659
  %657 = phi i64 [ %666, %659 ], [ 0, %644 ]
  %658 = icmp eq i64 %657, 8
  br i1 %658, label %667, label %659

659:                                              ; preds = %656
  %660 = trunc nuw i64 %657 to i32
  %661 = getelementptr inbounds i8, ptr %645, i32 %660
  %662 = load i8, ptr %661, align 1
  %663 = getelementptr inbounds [8 x i8], ptr @nl_open_image.magic, i32 0, i32 %660
  %664 = load i8, ptr %663, align 1
  %665 = icmp eq i8 %662, %664
  %666 = add nuw nsw i64 %657, 1
  br i1 %665, label %656, label %720

667:                                              ; preds = %656
  %668 = getelementptr inbounds i8, ptr %645, i32 8
  %669 = tail call fastcc i64 @nl_little(ptr noundef nonnull %668, i64 noundef 4) #23
  %670 = icmp eq i64 %669, 1
  br i1 %670, label %671, label %720

671:                                              ; preds = %667
  %672 = getelementptr inbounds i8, ptr %645, i32 16
  %673 = tail call fastcc i64 @nl_little(ptr noundef nonnull %672, i64 noundef 8) #23
  %674 = icmp sgt i64 %673, %647
  br i1 %674, label %720, label %675

675:                                              ; preds = %671
  %676 = icmp slt i64 %673, %647
  br i1 %676, label %720, label %677

677:                                              ; preds = %675
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %17, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %678 = getelementptr inbounds i8, ptr %17, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %678, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef %645, i64 noundef 72) #23
  %679 = getelementptr inbounds i8, ptr %645, i32 104
  %680 = add nsw i64 %647, -104
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef nonnull %679, i64 noundef %680) #23
  call fastcc void @nl_sha_end(ptr noundef nonnull %17, ptr noundef nonnull %16) #23
  %681 = getelementptr i8, ptr %645, i32 72
  br label %682

682:                                              ; preds = %687, %677
  %683 = phi i64 [ 0, %677 ], [ %694, %687 ]
  %684 = icmp eq i64 %683, 32
  br i1 %684, label %685, label %687

685:                                              ; preds = %682
  %686 = getelementptr inbounds i8, ptr %645, i32 24
  br label %695

687:                                              ; preds = %682
  %688 = trunc nuw i64 %683 to i32
  %689 = getelementptr inbounds [32 x i8], ptr %16, i32 0, i32 %688
  %690 = load i8, ptr %689, align 1
  %691 = getelementptr i8, ptr %681, i32 %688
  %692 = load i8, ptr %691, align 1
  %693 = icmp eq i8 %690, %692
  %694 = add nuw nsw i64 %683, 1
  br i1 %693, label %682, label %720

695:                                              ; preds = %698, %685
  %696 = phi i64 [ %707, %698 ], [ 0, %685 ]
  %697 = icmp eq i64 %696, 4
  br i1 %697, label %708, label %698

698:                                              ; preds = %695
  %699 = trunc nuw i64 %696 to i32
  %700 = shl nuw nsw i32 %699, 3
  %701 = getelementptr inbounds i8, ptr %686, i32 %700
  %702 = tail call fastcc i64 @nl_little(ptr noundef nonnull %701, i64 noundef 8) #23
  %703 = load ptr, ptr %43, align 8
  %704 = getelementptr inbounds i64, ptr %703, i32 %699
  %705 = load i64, ptr %704, align 8
  %706 = icmp eq i64 %702, %705
  %707 = add nuw nsw i64 %696, 1
  br i1 %706, label %695, label %720

708:                                              ; preds = %695
  %709 = getelementptr inbounds i8, ptr %645, i32 56
  %710 = tail call fastcc i64 @nl_little(ptr noundef nonnull %709, i64 noundef 8) #23
  %711 = trunc i64 %710 to i32
  %712 = getelementptr inbounds i8, ptr %21, i32 180
  store i32 %711, ptr %712, align 4
  %713 = getelementptr inbounds i8, ptr %645, i32 64
  %714 = tail call fastcc i64 @nl_little(ptr noundef nonnull %713, i64 noundef 8) #23
  store i64 %714, ptr %650, align 8
  %715 = icmp slt i64 %714, 1
  br i1 %715, label %720, label %716

716:                                              ; preds = %708
  %717 = add nsw i64 %647, -128
  %718 = sdiv i64 %717, 16
  %719 = icmp sgt i64 %714, %718
  br i1 %719, label %720, label %722

720:                                              ; preds = %659, %687, %698, %716, %708, %675, %671, %667, %644
  %721 = phi ptr [ @.str.4, %644 ], [ @.str.6, %667 ], [ @.str.7, %671 ], [ @.str.8, %675 ], [ @.str.11, %716 ], [ @.str.11, %708 ], [ @.str.10, %698 ], [ @.str.9, %687 ], [ @.str.5, %659 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %721) #23
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #25
  br label %1898

722:                                              ; preds = %716
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #25
  %723 = getelementptr inbounds i8, ptr %645, i32 136
  %724 = tail call fastcc i64 @nl_little(ptr noundef nonnull %723, i64 noundef 8) #23
  %725 = lshr i64 %724, 3
  %726 = icmp slt i64 %724, 0
  %727 = select i1 %726, i64 0, i64 %725
  store i64 %727, ptr %653, align 8
  %728 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %727, i64 noundef 8) #23
  store ptr %728, ptr %652, align 8
  %729 = icmp eq ptr %728, null
  br i1 %729, label %730, label %735

730:                                              ; preds = %722
  %731 = load ptr, ptr %18, align 8
  %732 = getelementptr inbounds i8, ptr %731, i32 224
  %733 = load i64, ptr %732, align 8
  %734 = icmp eq i64 %733, 0
  br i1 %734, label %735, label %1898

735:                                              ; preds = %730, %722
  %736 = getelementptr inbounds i8, ptr %15, i32 8
  %737 = getelementptr inbounds i8, ptr %15, i32 16
  %738 = getelementptr inbounds i8, ptr %15, i32 24
  br label %739

739:                                              ; preds = %759, %735
  %740 = phi i64 [ 0, %735 ], [ %769, %759 ]
  %741 = load ptr, ptr %18, align 8
  %742 = getelementptr inbounds i8, ptr %741, i32 80
  %743 = load i64, ptr %742, align 8
  %744 = icmp slt i64 %740, %743
  br i1 %744, label %745, label %775

745:                                              ; preds = %739
  %746 = getelementptr inbounds i8, ptr %741, i32 140
  %747 = load ptr, ptr %746, align 4
  %748 = trunc i64 %740 to i32
  %749 = getelementptr inbounds %struct.nl_target, ptr %747, i32 %748
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #25
  br label %750

750:                                              ; preds = %753, %745
  %751 = phi i64 [ 0, %745 ], [ %758, %753 ]
  %752 = icmp eq i64 %751, 4
  br i1 %752, label %759, label %753

753:                                              ; preds = %750
  %754 = trunc nuw i64 %751 to i32
  %755 = getelementptr inbounds [4 x i64], ptr %15, i32 0, i32 %754
  %756 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %755) #23
  %757 = icmp eq i64 %756, 0
  %758 = add nuw nsw i64 %751, 1
  br i1 %757, label %750, label %770

759:                                              ; preds = %750
  %760 = load double, ptr %15, align 16
  %761 = getelementptr inbounds i8, ptr %749, i32 64
  store double %760, ptr %761, align 8
  %762 = load double, ptr %736, align 8
  %763 = getelementptr inbounds i8, ptr %749, i32 72
  store double %762, ptr %763, align 8
  %764 = load double, ptr %737, align 16
  %765 = getelementptr inbounds i8, ptr %749, i32 80
  store double %764, ptr %765, align 8
  %766 = load double, ptr %738, align 8
  %767 = getelementptr inbounds i8, ptr %749, i32 88
  store double %766, ptr %767, align 8
  %768 = getelementptr inbounds i8, ptr %749, i32 32
  store i64 1, ptr %768, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #25
  %769 = add nuw nsw i64 %740, 1
  br label %739

770:                                              ; preds = %753
  %771 = load ptr, ptr %18, align 8
  %772 = getelementptr inbounds i8, ptr %771, i32 224
  %773 = load i64, ptr %772, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #25
  %774 = icmp eq i64 %773, 0
  br i1 %774, label %775, label %1898

775:                                              ; preds = %739, %770
  %776 = phi ptr [ %771, %770 ], [ %741, %739 ]
  %777 = getelementptr inbounds i8, ptr %776, i32 72
  %778 = getelementptr inbounds i8, ptr %776, i32 136
  %779 = getelementptr inbounds i8, ptr %776, i32 24
  br label %780

780:                                              ; preds = %869, %775
  %781 = phi i64 [ 0, %775 ], [ %870, %869 ]
  %782 = load i64, ptr %777, align 8
  %783 = icmp slt i64 %781, %782
  br i1 %783, label %784, label %875

784:                                              ; preds = %780
  %785 = load ptr, ptr %778, align 8
  %786 = trunc i64 %781 to i32
  %787 = getelementptr inbounds %struct.nl_population, ptr %785, i32 %786
  %788 = getelementptr inbounds i8, ptr %787, i32 40
  %789 = load i64, ptr %788, align 8
  %790 = tail call fastcc ptr @nl_take(ptr noundef nonnull %776, i64 noundef %789, i64 noundef 4) #23
  %791 = getelementptr inbounds i8, ptr %787, i32 112
  store ptr %790, ptr %791, align 8
  %792 = getelementptr inbounds i8, ptr %787, i32 56
  %793 = load i64, ptr %792, align 8
  %794 = tail call fastcc ptr @nl_take(ptr noundef nonnull %776, i64 noundef %793, i64 noundef 4) #23
  %795 = getelementptr inbounds i8, ptr %787, i32 116
  store ptr %794, ptr %795, align 4
  %796 = load i64, ptr %792, align 8
  %797 = tail call fastcc ptr @nl_take(ptr noundef nonnull %776, i64 noundef %796, i64 noundef 8) #23
  %798 = getelementptr inbounds i8, ptr %787, i32 120
  store ptr %797, ptr %798, align 8
  %799 = load i64, ptr %792, align 8
  %800 = tail call fastcc ptr @nl_take(ptr noundef nonnull %776, i64 noundef %799, i64 noundef 8) #23
  %801 = getelementptr inbounds i8, ptr %787, i32 124
  store ptr %800, ptr %801, align 4
  %802 = getelementptr inbounds i8, ptr %787, i32 32
  %803 = load i64, ptr %802, align 8
  %804 = icmp eq i64 %803, 0
  br i1 %804, label %808, label %805

805:                                              ; preds = %784
  %806 = getelementptr inbounds i8, ptr %787, i32 8
  %807 = load i64, ptr %806, align 8
  br label %808

808:                                              ; preds = %805, %784
  %809 = phi i64 [ %807, %805 ], [ 0, %784 ]
  %810 = tail call fastcc ptr @nl_take(ptr noundef nonnull %776, i64 noundef %809, i64 noundef 1) #23
  %811 = getelementptr inbounds i8, ptr %787, i32 132
  store ptr %810, ptr %811, align 4
  %812 = load ptr, ptr %791, align 8
  %813 = icmp eq ptr %812, null
  br i1 %813, label %871, label %814

814:                                              ; preds = %808
  %815 = load ptr, ptr %795, align 4
  %816 = icmp eq ptr %815, null
  br i1 %816, label %871, label %817

817:                                              ; preds = %814
  %818 = load ptr, ptr %798, align 8
  %819 = icmp eq ptr %818, null
  br i1 %819, label %871, label %820

820:                                              ; preds = %817
  %821 = load ptr, ptr %801, align 4
  %822 = icmp eq ptr %821, null
  %823 = icmp eq ptr %810, null
  %824 = or i1 %823, %822
  br i1 %824, label %871, label %825

825:                                              ; preds = %820
  %826 = getelementptr inbounds i8, ptr %787, i32 88
  %827 = getelementptr inbounds i8, ptr %787, i32 16
  %828 = getelementptr inbounds i8, ptr %787, i32 8
  br label %829

829:                                              ; preds = %849, %825
  %830 = phi i64 [ %856, %849 ], [ 0, %825 ]
  %831 = load i64, ptr %788, align 8
  %832 = icmp slt i64 %830, %831
  br i1 %832, label %833, label %857

833:                                              ; preds = %829
  %834 = load ptr, ptr %826, align 8
  %835 = trunc i64 %830 to i32
  %836 = getelementptr inbounds %struct.nl_slot, ptr %834, i32 %835, i32 1
  %837 = load i64, ptr %836, align 8
  %838 = icmp eq i64 %837, 2
  br i1 %838, label %842, label %839

839:                                              ; preds = %833
  %840 = load i64, ptr %779, align 8
  %841 = sdiv i64 %840, 8
  br label %842

842:                                              ; preds = %839, %833
  %843 = phi i64 [ %841, %839 ], [ 8, %833 ]
  %844 = load i64, ptr %827, align 8
  %845 = tail call fastcc ptr @nl_take(ptr noundef %776, i64 noundef %844, i64 noundef %843) #23
  %846 = load ptr, ptr %791, align 8
  %847 = getelementptr inbounds ptr, ptr %846, i32 %835
  store ptr %845, ptr %847, align 4
  %848 = icmp eq ptr %845, null
  br i1 %848, label %871, label %849

849:                                              ; preds = %842
  %850 = load ptr, ptr %791, align 8
  %851 = getelementptr inbounds ptr, ptr %850, i32 %835
  %852 = load ptr, ptr %851, align 4
  %853 = load i64, ptr %828, align 8
  %854 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %852, i64 noundef %853, i64 noundef %843) #23
  %855 = icmp eq i64 %854, 0
  %856 = add nuw nsw i64 %830, 1
  br i1 %855, label %829, label %871

857:                                              ; preds = %829, %861
  %858 = phi i64 [ %868, %861 ], [ 0, %829 ]
  %859 = load i64, ptr %792, align 8
  %860 = icmp slt i64 %858, %859
  br i1 %860, label %861, label %869

861:                                              ; preds = %857
  %862 = load i64, ptr %827, align 8
  %863 = tail call fastcc ptr @nl_take(ptr noundef %776, i64 noundef %862, i64 noundef 4) #23
  %864 = load ptr, ptr %795, align 4
  %865 = trunc i64 %858 to i32
  %866 = getelementptr inbounds ptr, ptr %864, i32 %865
  store ptr %863, ptr %866, align 4
  %867 = icmp eq ptr %863, null
  %868 = add nuw nsw i64 %858, 1
  br i1 %867, label %871, label %857

869:                                              ; preds = %857
  tail call fastcc void @nl_fill_padding(ptr noundef %776, ptr noundef nonnull %787) #23
  %870 = add nuw nsw i64 %781, 1
  br label %780

871:                                              ; preds = %820, %817, %814, %808, %849, %842, %861
  %872 = getelementptr inbounds i8, ptr %776, i32 224
  %873 = load i64, ptr %872, align 8
  %874 = icmp eq i64 %873, 0
  br i1 %874, label %875, label %1898

875:                                              ; preds = %780, %871
  %876 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #25
  %877 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %13) #23
  %878 = icmp eq i64 %877, 0
  br i1 %878, label %882, label %879

879:                                              ; preds = %875
  %880 = getelementptr inbounds i8, ptr %876, i32 224
  %881 = load i64, ptr %880, align 8
  br label %1801

882:                                              ; preds = %875
  %883 = load i64, ptr %13, align 8
  %884 = load i64, ptr %653, align 8
  %885 = icmp sgt i64 %883, %884
  br i1 %885, label %886, label %887

886:                                              ; preds = %882
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.16) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  br label %1898

887:                                              ; preds = %882
  %888 = tail call fastcc ptr @nl_take(ptr noundef %876, i64 noundef %883, i64 noundef 136) #23
  %889 = getelementptr inbounds i8, ptr %876, i32 152
  store ptr %888, ptr %889, align 8
  %890 = icmp eq ptr %888, null
  br i1 %890, label %915, label %891

891:                                              ; preds = %887
  %892 = getelementptr inbounds i8, ptr %876, i32 104
  %893 = getelementptr inbounds i8, ptr %876, i32 148
  %894 = getelementptr inbounds i8, ptr %11, i32 4
  %895 = getelementptr inbounds i8, ptr %11, i32 8
  %896 = getelementptr inbounds i8, ptr %11, i32 12
  %897 = getelementptr inbounds i8, ptr %11, i32 16
  %898 = getelementptr inbounds i8, ptr %11, i32 20
  %899 = getelementptr inbounds i8, ptr %11, i32 24
  %900 = getelementptr inbounds i8, ptr %11, i32 28
  %901 = getelementptr inbounds i8, ptr %11, i32 32
  %902 = getelementptr inbounds i8, ptr %11, i32 36
  %903 = getelementptr inbounds i8, ptr %876, i32 112
  %904 = getelementptr inbounds i8, ptr %9, i32 4
  %905 = getelementptr inbounds i8, ptr %9, i32 8
  %906 = getelementptr inbounds i8, ptr %9, i32 12
  %907 = getelementptr inbounds i8, ptr %9, i32 16
  %908 = getelementptr inbounds i8, ptr %9, i32 20
  %909 = getelementptr inbounds i8, ptr %9, i32 24
  %910 = getelementptr inbounds i8, ptr %9, i32 28
  %911 = getelementptr inbounds i8, ptr %9, i32 32
  %912 = getelementptr inbounds i8, ptr %9, i32 36
  %913 = getelementptr inbounds i8, ptr %9, i32 40
  %914 = getelementptr inbounds i8, ptr %9, i32 44
  br label %918

915:                                              ; preds = %887
  %916 = getelementptr inbounds i8, ptr %876, i32 224
  %917 = load i64, ptr %916, align 8
  br label %1801

918:                                              ; preds = %1799, %891
  %919 = phi i64 [ %1800, %1799 ], [ 0, %891 ]
  %920 = load i64, ptr %892, align 8
  %921 = icmp slt i64 %919, %920
  br i1 %921, label %923, label %922

922:                                              ; preds = %918
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  br label %1804

923:                                              ; preds = %918
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14) #25
  %924 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %14) #23
  %925 = icmp eq i64 %924, 0
  br i1 %925, label %929, label %926

926:                                              ; preds = %923
  %927 = getelementptr inbounds i8, ptr %876, i32 224
  %928 = load i64, ptr %927, align 8
  br label %1797

929:                                              ; preds = %923
  %930 = load ptr, ptr %893, align 4
  %931 = trunc i64 %919 to i32
  %932 = getelementptr inbounds %struct.nl_connection, ptr %930, i32 %931
  %933 = getelementptr inbounds i8, ptr %932, i32 16
  %934 = load i64, ptr %933, align 8
  %935 = icmp eq i64 %934, 0
  %936 = load i64, ptr %14, align 8
  br i1 %935, label %937, label %940

937:                                              ; preds = %929
  %938 = load i64, ptr %13, align 8
  %939 = call i64 @llvm.smax.i64(i64 %936, i64 0)
  br label %1575

940:                                              ; preds = %929
  %941 = load ptr, ptr %18, align 8
  %942 = getelementptr inbounds i8, ptr %932, i32 264
  %943 = load i64, ptr %942, align 8
  %944 = getelementptr inbounds i8, ptr %932, i32 272
  %945 = load i64, ptr %944, align 8
  %946 = mul nsw i64 %945, %943
  %947 = icmp slt i64 %946, %936
  br i1 %947, label %975, label %948

948:                                              ; preds = %940
  %949 = call fastcc ptr @nl_take(ptr noundef %941, i64 noundef %936, i64 noundef 232) #23
  %950 = getelementptr inbounds i8, ptr %932, i32 344
  store ptr %949, ptr %950, align 8
  %951 = icmp eq ptr %949, null
  br i1 %951, label %975, label %952

952:                                              ; preds = %948
  %953 = getelementptr inbounds i8, ptr %932, i32 336
  %954 = getelementptr inbounds i8, ptr %932, i32 296
  %955 = getelementptr inbounds i8, ptr %932, i32 280
  %956 = getelementptr inbounds i8, ptr %932, i32 300
  %957 = getelementptr inbounds i8, ptr %932, i32 288
  %958 = getelementptr inbounds i8, ptr %932, i32 208
  %959 = getelementptr inbounds i8, ptr %932, i32 200
  %960 = getelementptr inbounds i8, ptr %932, i32 160
  %961 = getelementptr inbounds i8, ptr %932, i32 228
  %962 = getelementptr inbounds i8, ptr %932, i32 24
  %963 = getelementptr inbounds i8, ptr %932, i32 32
  %964 = getelementptr inbounds i8, ptr %932, i32 40
  %965 = getelementptr inbounds i8, ptr %932, i32 192
  %966 = getelementptr inbounds i8, ptr %932, i32 240
  %967 = getelementptr inbounds i8, ptr %932, i32 72
  %968 = getelementptr inbounds i8, ptr %932, i32 80
  %969 = getelementptr inbounds i8, ptr %932, i32 88
  %970 = getelementptr inbounds i8, ptr %932, i32 96
  %971 = getelementptr inbounds i8, ptr %932, i32 104
  %972 = getelementptr inbounds i8, ptr %932, i32 112
  %973 = getelementptr inbounds i8, ptr %932, i32 368
  %974 = load i64, ptr %953, align 8
  br label %980

975:                                              ; preds = %948, %940
  %976 = getelementptr inbounds i8, ptr %941, i32 224
  %977 = load i64, ptr %976, align 8
  %978 = icmp eq i64 %977, 0
  br i1 %978, label %979, label %1572

979:                                              ; preds = %975
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #23
  br label %1572

980:                                              ; preds = %1517, %952
  %981 = phi ptr [ %949, %952 ], [ %1518, %1517 ]
  %982 = phi i64 [ %974, %952 ], [ %1525, %1517 ]
  %983 = icmp slt i64 %982, %936
  br i1 %983, label %984, label %1526

984:                                              ; preds = %980
  %985 = trunc i64 %982 to i32
  %986 = getelementptr inbounds %struct.nl_table, ptr %981, i32 %985
  %987 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #25
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %11) #25
  %988 = getelementptr inbounds i8, ptr %986, i32 8
  store ptr %988, ptr %11, align 16
  %989 = getelementptr inbounds i8, ptr %986, i32 16
  store ptr %989, ptr %894, align 4
  %990 = getelementptr inbounds i8, ptr %986, i32 24
  store ptr %990, ptr %895, align 8
  %991 = getelementptr inbounds i8, ptr %986, i32 32
  store ptr %991, ptr %896, align 4
  %992 = getelementptr inbounds i8, ptr %986, i32 40
  store ptr %992, ptr %897, align 16
  %993 = getelementptr inbounds i8, ptr %986, i32 48
  store ptr %993, ptr %898, align 4
  %994 = getelementptr inbounds i8, ptr %986, i32 56
  store ptr %994, ptr %899, align 8
  %995 = getelementptr inbounds i8, ptr %986, i32 64
  store ptr %995, ptr %900, align 4
  store ptr %10, ptr %901, align 16
  %996 = getelementptr inbounds i8, ptr %986, i32 112
  store ptr %996, ptr %902, align 4
  store ptr %932, ptr %986, align 8
  br label %997

997:                                              ; preds = %1000, %984
  %998 = phi i64 [ 0, %984 ], [ %1006, %1000 ]
  %999 = icmp eq i64 %998, 10
  br i1 %999, label %1007, label %1000

1000:                                             ; preds = %997
  %1001 = trunc nuw i64 %998 to i32
  %1002 = getelementptr inbounds [10 x ptr], ptr %11, i32 0, i32 %1001
  %1003 = load ptr, ptr %1002, align 4
  %1004 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483583, ptr noundef %1003) #23
  %1005 = icmp eq i64 %1004, 0
  %1006 = add nuw nsw i64 %998, 1
  br i1 %1005, label %997, label %1510

1007:                                             ; preds = %997
  %1008 = getelementptr inbounds i8, ptr %986, i32 88
  %1009 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %1008) #23
  %1010 = icmp eq i64 %1009, 0
  br i1 %1010, label %1011, label %1510

1011:                                             ; preds = %1007
  %1012 = getelementptr inbounds i8, ptr %986, i32 120
  %1013 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %1012) #23
  %1014 = icmp eq i64 %1013, 0
  br i1 %1014, label %1015, label %1510

1015:                                             ; preds = %1011
  %1016 = load ptr, ptr %954, align 8
  %1017 = load i64, ptr %942, align 8
  %1018 = load i64, ptr %955, align 8
  %1019 = load i64, ptr %988, align 8
  %1020 = call fastcc ptr @nl_find_end(ptr noundef %1016, i64 noundef %1017, i64 noundef %1018, i64 noundef %1019) #23
  %1021 = getelementptr inbounds i8, ptr %986, i32 72
  store ptr %1020, ptr %1021, align 8
  %1022 = load ptr, ptr %956, align 4
  %1023 = load i64, ptr %944, align 8
  %1024 = load i64, ptr %957, align 8
  %1025 = load i64, ptr %989, align 8
  %1026 = call fastcc ptr @nl_find_end(ptr noundef %1022, i64 noundef %1023, i64 noundef %1024, i64 noundef %1025) #23
  %1027 = getelementptr inbounds i8, ptr %986, i32 76
  store ptr %1026, ptr %1027, align 4
  %1028 = icmp eq ptr %1020, null
  %1029 = icmp eq ptr %1026, null
  %1030 = or i1 %1028, %1029
  br i1 %1030, label %1047, label %1031

1031:                                             ; preds = %1015
  %1032 = load i64, ptr %990, align 8
  %1033 = load i64, ptr %991, align 8
  %1034 = add nsw i64 %1033, %1032
  %1035 = getelementptr inbounds i8, ptr %987, i32 136
  %1036 = load ptr, ptr %1035, align 8
  %1037 = trunc i64 %1019 to i32
  %1038 = getelementptr inbounds %struct.nl_population, ptr %1036, i32 %1037, i32 1
  %1039 = load i64, ptr %1038, align 8
  %1040 = icmp sgt i64 %1034, %1039
  br i1 %1040, label %1047, label %1041

1041:                                             ; preds = %1031
  %1042 = load i64, ptr %1012, align 8
  %1043 = icmp sgt i64 %1042, -1
  br i1 %1043, label %1044, label %1048

1044:                                             ; preds = %1041
  %1045 = load i64, ptr %996, align 8
  %1046 = icmp eq i64 %1045, 0
  br i1 %1046, label %1047, label %1048

1047:                                             ; preds = %1044, %1031, %1015
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.19) #23
  br label %1509

1048:                                             ; preds = %1044, %1041
  %1049 = load i64, ptr %992, align 8
  switch i64 %1049, label %1068 [
    i64 0, label %1050
    i64 2, label %1050
    i64 4, label %1050
  ]

1050:                                             ; preds = %1048, %1048, %1048
  %1051 = load i64, ptr %10, align 8
  %1052 = load i64, ptr %958, align 8
  %1053 = icmp slt i64 %1052, 0
  %1054 = icmp eq i64 %1051, 0
  %1055 = xor i1 %1054, %1053
  br i1 %1055, label %1056, label %1068

1056:                                             ; preds = %1050
  %1057 = load i64, ptr %1008, align 8
  %1058 = load i64, ptr %959, align 8
  %1059 = xor i64 %1058, %1057
  %1060 = icmp slt i64 %1059, 0
  br i1 %1060, label %1061, label %1068

1061:                                             ; preds = %1056
  %1062 = load i64, ptr %960, align 8
  %1063 = icmp eq i64 %1049, 0
  %1064 = icmp ne i64 %1051, 0
  %1065 = icmp slt i64 %1042, 0
  %1066 = xor i1 %1065, %1064
  %1067 = call i64 @llvm.smax.i64(i64 %1062, i64 0)
  br label %1069

1068:                                             ; preds = %1056, %1050, %1048
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #23
  br label %1509

1069:                                             ; preds = %1089, %1061
  %1070 = phi i64 [ %1090, %1089 ], [ 0, %1061 ]
  %1071 = icmp eq i64 %1070, %1067
  br i1 %1071, label %1091, label %1072

1072:                                             ; preds = %1069
  %1073 = load ptr, ptr %961, align 4
  %1074 = trunc i64 %1070 to i32
  %1075 = getelementptr inbounds %struct.nl_handler, ptr %1073, i32 %1074
  %1076 = load i64, ptr %1075, align 8
  %1077 = icmp eq i64 %1076, 0
  %1078 = or i1 %1063, %1077
  br i1 %1078, label %1089, label %1079

1079:                                             ; preds = %1072
  %1080 = getelementptr inbounds i8, ptr %1075, i32 8
  %1081 = load i64, ptr %1080, align 8
  %1082 = icmp sgt i64 %1081, -1
  %1083 = or i1 %1064, %1082
  br i1 %1083, label %1084, label %1089

1084:                                             ; preds = %1079
  %1085 = load i64, ptr %996, align 8
  %1086 = icmp ne i64 %1085, 0
  %1087 = and i1 %1066, %1086
  br i1 %1087, label %1089, label %1088

1088:                                             ; preds = %1084
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #23
  br label %1509

1089:                                             ; preds = %1084, %1079, %1072
  %1090 = add nuw i64 %1070, 1
  br label %1069

1091:                                             ; preds = %1069
  %1092 = load ptr, ptr %18, align 8
  %1093 = getelementptr inbounds i8, ptr %1092, i32 136
  %1094 = load ptr, ptr %1093, align 8
  %1095 = trunc i64 %1025 to i32
  %1096 = getelementptr inbounds %struct.nl_population, ptr %1094, i32 %1095, i32 1
  %1097 = load i64, ptr %1096, align 8
  br i1 %1063, label %1098, label %1165

1098:                                             ; preds = %1091
  %1099 = load i64, ptr %993, align 8
  %1100 = load i64, ptr %994, align 8
  %1101 = add nsw i64 %1100, %1099
  %1102 = icmp sgt i64 %1101, %1097
  br i1 %1102, label %1110, label %1103

1103:                                             ; preds = %1098
  %1104 = mul nsw i64 %1100, %1033
  %1105 = load i64, ptr %995, align 8
  %1106 = icmp eq i64 %1104, %1105
  br i1 %1106, label %1107, label %1110

1107:                                             ; preds = %1103
  %1108 = load i64, ptr %996, align 8
  %1109 = icmp eq i64 %1108, 0
  br i1 %1109, label %1111, label %1110

1110:                                             ; preds = %1107, %1103, %1098
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.21) #23
  br label %1510

1111:                                             ; preds = %1107
  %1112 = add nsw i64 %1033, 1
  %1113 = call fastcc ptr @nl_take(ptr noundef nonnull %1092, i64 noundef %1112, i64 noundef 4) #23
  %1114 = load i64, ptr %994, align 8
  %1115 = call fastcc ptr @nl_take(ptr noundef nonnull %1092, i64 noundef %1114, i64 noundef 4) #23
  %1116 = getelementptr inbounds i8, ptr %986, i32 152
  store ptr %1115, ptr %1116, align 8
  %1117 = load i64, ptr %991, align 8
  %1118 = shl nsw i64 %1117, 1
  %1119 = call fastcc ptr @nl_take(ptr noundef nonnull %1092, i64 noundef %1118, i64 noundef 4) #23
  %1120 = getelementptr inbounds i8, ptr %986, i32 156
  store ptr %1119, ptr %1120, align 4
  %1121 = icmp eq ptr %1113, null
  br i1 %1121, label %1344, label %1122

1122:                                             ; preds = %1111
  %1123 = load ptr, ptr %1116, align 8
  %1124 = icmp eq ptr %1123, null
  %1125 = icmp eq ptr %1119, null
  %1126 = or i1 %1125, %1124
  br i1 %1126, label %1344, label %1127

1127:                                             ; preds = %1122, %1131
  %1128 = phi i64 [ %1137, %1131 ], [ 0, %1122 ]
  %1129 = load i64, ptr %991, align 8
  %1130 = icmp sgt i64 %1128, %1129
  br i1 %1130, label %1138, label %1131

1131:                                             ; preds = %1127
  %1132 = load i64, ptr %994, align 8
  %1133 = mul nsw i64 %1132, %1128
  %1134 = trunc i64 %1133 to i32
  %1135 = trunc i64 %1128 to i32
  %1136 = getelementptr inbounds i32, ptr %1113, i32 %1135
  store i32 %1134, ptr %1136, align 4
  %1137 = add nuw nsw i64 %1128, 1
  br label %1127

1138:                                             ; preds = %1127, %1142
  %1139 = phi i64 [ %1149, %1142 ], [ 0, %1127 ]
  %1140 = load i64, ptr %994, align 8
  %1141 = icmp slt i64 %1139, %1140
  br i1 %1141, label %1142, label %1150

1142:                                             ; preds = %1138
  %1143 = load i64, ptr %993, align 8
  %1144 = add nsw i64 %1143, %1139
  %1145 = trunc i64 %1144 to i32
  %1146 = load ptr, ptr %1116, align 8
  %1147 = trunc i64 %1139 to i32
  %1148 = getelementptr inbounds i32, ptr %1146, i32 %1147
  store i32 %1145, ptr %1148, align 4
  %1149 = add nuw nsw i64 %1139, 1
  br label %1138

1150:                                             ; preds = %1138, %1156
  %1151 = phi i64 [ %1164, %1156 ], [ 0, %1138 ]
  %1152 = load i64, ptr %991, align 8
  %1153 = icmp slt i64 %1151, %1152
  br i1 %1153, label %1156, label %1154

1154:                                             ; preds = %1150
  %1155 = getelementptr inbounds i8, ptr %986, i32 80
  store ptr %1113, ptr %1155, align 8
  br label %1209

1156:                                             ; preds = %1150
  %1157 = load i64, ptr %990, align 8
  %1158 = add nsw i64 %1157, %1151
  %1159 = trunc i64 %1158 to i32
  %1160 = load ptr, ptr %1120, align 4
  %1161 = add nsw i64 %1152, %1151
  %1162 = trunc i64 %1161 to i32
  %1163 = getelementptr inbounds i32, ptr %1160, i32 %1162
  store i32 %1159, ptr %1163, align 4
  %1164 = add nuw nsw i64 %1151, 1
  br label %1150

1165:                                             ; preds = %1091
  %1166 = add nsw i64 %1033, 1
  %1167 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1166, i64 noundef 4) #23
  %1168 = getelementptr inbounds i8, ptr %986, i32 80
  store ptr %1167, ptr %1168, align 8
  %1169 = icmp eq ptr %1167, null
  br i1 %1169, label %1344, label %1170

1170:                                             ; preds = %1165
  %1171 = load i64, ptr %995, align 8
  %1172 = load i64, ptr %992, align 8
  %1173 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1171, i64 noundef %1172) #23
  %1174 = getelementptr inbounds i8, ptr %986, i32 84
  store ptr %1173, ptr %1174, align 4
  %1175 = icmp eq ptr %1173, null
  br i1 %1175, label %1344, label %1176

1176:                                             ; preds = %1170
  %1177 = load ptr, ptr %1168, align 8
  %1178 = load i64, ptr %991, align 8
  %1179 = load i64, ptr %995, align 8
  %1180 = call fastcc i64 @nl_ascends(ptr noundef %1177, i64 noundef %1178, i64 noundef %1179) #23
  %1181 = icmp eq i64 %1180, 0
  br i1 %1181, label %1188, label %1182

1182:                                             ; preds = %1176
  %1183 = load i64, ptr %992, align 8
  %1184 = call fastcc i64 @nl_below(ptr noundef nonnull %1173, i64 noundef %1183, i64 noundef %1179, i64 noundef %1097) #23
  %1185 = icmp eq i64 %1184, 0
  br i1 %1185, label %1188, label %1186

1186:                                             ; preds = %1182
  %1187 = icmp eq i64 %1183, 2
  br label %1189

1188:                                             ; preds = %1182, %1176
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.22) #23
  br label %1510

1189:                                             ; preds = %1198, %1186
  %1190 = phi i64 [ %1208, %1198 ], [ 0, %1186 ]
  %1191 = phi i64 [ %1199, %1198 ], [ 0, %1186 ]
  %1192 = icmp slt i64 %1191, %1178
  %1193 = and i1 %1187, %1192
  br i1 %1193, label %1198, label %1194

1194:                                             ; preds = %1189
  %1195 = call fastcc ptr @nl_take(ptr noundef %1092, i64 noundef %1190, i64 noundef 4) #23
  %1196 = getelementptr inbounds i8, ptr %986, i32 152
  store ptr %1195, ptr %1196, align 8
  %1197 = icmp eq ptr %1195, null
  br i1 %1197, label %1344, label %1209

1198:                                             ; preds = %1189
  %1199 = add nuw nsw i64 %1191, 1
  %1200 = trunc i64 %1199 to i32
  %1201 = getelementptr inbounds i32, ptr %1177, i32 %1200
  %1202 = load i32, ptr %1201, align 4
  %1203 = trunc i64 %1191 to i32
  %1204 = getelementptr inbounds i32, ptr %1177, i32 %1203
  %1205 = load i32, ptr %1204, align 4
  %1206 = sub nsw i32 %1202, %1205
  %1207 = sext i32 %1206 to i64
  %1208 = call i64 @llvm.smax.i64(i64 %1190, i64 %1207)
  br label %1189

1209:                                             ; preds = %1194, %1154
  %1210 = load i64, ptr %1008, align 8
  %1211 = icmp sgt i64 %1210, -1
  br i1 %1211, label %1212, label %1234

1212:                                             ; preds = %1209
  %1213 = load i64, ptr %991, align 8
  %1214 = add nsw i64 %1213, 1
  %1215 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1214, i64 noundef 4) #23
  %1216 = getelementptr inbounds i8, ptr %986, i32 96
  store ptr %1215, ptr %1216, align 8
  %1217 = icmp eq ptr %1215, null
  br i1 %1217, label %1344, label %1218

1218:                                             ; preds = %1212
  %1219 = load i64, ptr %1008, align 8
  %1220 = shl nsw i64 %1219, 1
  %1221 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1220, i64 noundef 4) #23
  %1222 = getelementptr inbounds i8, ptr %986, i32 100
  store ptr %1221, ptr %1222, align 4
  %1223 = icmp eq ptr %1221, null
  br i1 %1223, label %1344, label %1224

1224:                                             ; preds = %1218
  %1225 = load ptr, ptr %1216, align 8
  %1226 = load i64, ptr %1008, align 8
  %1227 = load i64, ptr %991, align 8
  %1228 = getelementptr inbounds i8, ptr %986, i32 80
  %1229 = load ptr, ptr %1228, align 8
  %1230 = load i64, ptr %995, align 8
  %1231 = call fastcc i64 @nl_runs_fit(ptr noundef %1225, ptr noundef nonnull %1221, i64 noundef %1226, i64 noundef %1227, ptr noundef %1229, i64 noundef %1230) #23
  %1232 = icmp eq i64 %1231, 0
  br i1 %1232, label %1233, label %1234

1233:                                             ; preds = %1224
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.23) #23
  br label %1510

1234:                                             ; preds = %1224, %1209
  br i1 %1054, label %1240, label %1235

1235:                                             ; preds = %1234
  %1236 = load i64, ptr %995, align 8
  %1237 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1236, i64 noundef 4) #23
  %1238 = getelementptr inbounds i8, ptr %986, i32 104
  store ptr %1237, ptr %1238, align 8
  %1239 = icmp eq ptr %1237, null
  br i1 %1239, label %1344, label %1240

1240:                                             ; preds = %1235, %1234
  %1241 = load i64, ptr %996, align 8
  %1242 = icmp eq i64 %1241, 0
  br i1 %1242, label %1349, label %1243

1243:                                             ; preds = %1240
  %1244 = load ptr, ptr %18, align 8
  %1245 = getelementptr inbounds i8, ptr %1244, i32 136
  %1246 = load ptr, ptr %1245, align 8
  %1247 = load i64, ptr %989, align 8
  %1248 = trunc i64 %1247 to i32
  %1249 = getelementptr inbounds %struct.nl_population, ptr %1246, i32 %1248, i32 1
  %1250 = load i64, ptr %1249, align 8
  %1251 = add nsw i64 %1250, 1
  %1252 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1251, i64 noundef 4) #23
  %1253 = getelementptr inbounds i8, ptr %986, i32 128
  store ptr %1252, ptr %1253, align 8
  %1254 = icmp eq ptr %1252, null
  br i1 %1254, label %1344, label %1255

1255:                                             ; preds = %1243
  %1256 = load i64, ptr %995, align 8
  %1257 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1256, i64 noundef 4) #23
  %1258 = getelementptr inbounds i8, ptr %986, i32 132
  store ptr %1257, ptr %1258, align 4
  %1259 = icmp eq ptr %1257, null
  br i1 %1259, label %1344, label %1260

1260:                                             ; preds = %1255
  %1261 = load ptr, ptr %1253, align 8
  %1262 = load i64, ptr %995, align 8
  %1263 = call fastcc i64 @nl_ascends(ptr noundef %1261, i64 noundef %1250, i64 noundef %1262) #23
  %1264 = icmp eq i64 %1263, 0
  br i1 %1264, label %1268, label %1265

1265:                                             ; preds = %1260
  %1266 = call fastcc i64 @nl_below(ptr noundef nonnull %1257, i64 noundef 4, i64 noundef %1262, i64 noundef %1262) #23
  %1267 = icmp eq i64 %1266, 0
  br i1 %1267, label %1268, label %1269

1268:                                             ; preds = %1265, %1260
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.24) #23
  br label %1510

1269:                                             ; preds = %1265
  %1270 = load i64, ptr %1012, align 8
  %1271 = icmp sgt i64 %1270, -1
  br i1 %1271, label %1272, label %1290

1272:                                             ; preds = %1269
  %1273 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1251, i64 noundef 4) #23
  %1274 = getelementptr inbounds i8, ptr %986, i32 136
  store ptr %1273, ptr %1274, align 8
  %1275 = icmp eq ptr %1273, null
  br i1 %1275, label %1344, label %1276

1276:                                             ; preds = %1272
  %1277 = load i64, ptr %1012, align 8
  %1278 = shl nsw i64 %1277, 1
  %1279 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1278, i64 noundef 4) #23
  %1280 = getelementptr inbounds i8, ptr %986, i32 140
  store ptr %1279, ptr %1280, align 4
  %1281 = icmp eq ptr %1279, null
  br i1 %1281, label %1344, label %1282

1282:                                             ; preds = %1276
  %1283 = load ptr, ptr %1274, align 8
  %1284 = load i64, ptr %1012, align 8
  %1285 = load ptr, ptr %1253, align 8
  %1286 = load i64, ptr %995, align 8
  %1287 = call fastcc i64 @nl_runs_fit(ptr noundef %1283, ptr noundef nonnull %1279, i64 noundef %1284, i64 noundef %1250, ptr noundef %1285, i64 noundef %1286) #23
  %1288 = icmp eq i64 %1287, 0
  br i1 %1288, label %1289, label %1290

1289:                                             ; preds = %1282
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.25) #23
  br label %1510

1290:                                             ; preds = %1282, %1269
  %1291 = phi ptr [ %1285, %1282 ], [ %1261, %1269 ]
  %1292 = phi i64 [ %1286, %1282 ], [ %1262, %1269 ]
  %1293 = call i64 @llvm.smax.i64(i64 %1250, i64 0)
  br label %1294

1294:                                             ; preds = %1311, %1290
  %1295 = phi i64 [ 0, %1290 ], [ %1321, %1311 ]
  %1296 = phi i64 [ 0, %1290 ], [ %1312, %1311 ]
  %1297 = icmp eq i64 %1296, %1293
  br i1 %1297, label %1298, label %1311

1298:                                             ; preds = %1294
  %1299 = sdiv i64 %1292, 64
  %1300 = add nsw i64 %1299, 1
  %1301 = call fastcc ptr @nl_take(ptr noundef %1244, i64 noundef %1300, i64 noundef 4) #23
  %1302 = getelementptr inbounds i8, ptr %986, i32 144
  store ptr %1301, ptr %1302, align 8
  %1303 = call fastcc ptr @nl_take(ptr noundef %1244, i64 noundef %1295, i64 noundef 4) #23
  %1304 = getelementptr inbounds i8, ptr %986, i32 148
  store ptr %1303, ptr %1304, align 4
  %1305 = load ptr, ptr %1302, align 8
  %1306 = icmp eq ptr %1305, null
  %1307 = icmp eq ptr %1303, null
  %1308 = or i1 %1307, %1306
  br i1 %1308, label %1344, label %1309

1309:                                             ; preds = %1298
  %1310 = getelementptr inbounds i8, ptr %986, i32 80
  br label %1322

1311:                                             ; preds = %1294
  %1312 = add nuw i64 %1296, 1
  %1313 = trunc i64 %1312 to i32
  %1314 = getelementptr inbounds i32, ptr %1291, i32 %1313
  %1315 = load i32, ptr %1314, align 4
  %1316 = trunc i64 %1296 to i32
  %1317 = getelementptr inbounds i32, ptr %1291, i32 %1316
  %1318 = load i32, ptr %1317, align 4
  %1319 = sub nsw i32 %1315, %1318
  %1320 = sext i32 %1319 to i64
  %1321 = call i64 @llvm.smax.i64(i64 %1295, i64 %1320)
  br label %1294

1322:                                             ; preds = %1337, %1309
  %1323 = phi i64 [ %1330, %1337 ], [ 0, %1309 ]
  %1324 = phi i64 [ %1343, %1337 ], [ 0, %1309 ]
  %1325 = load i64, ptr %995, align 8
  %1326 = icmp slt i64 %1324, %1325
  br i1 %1326, label %1327, label %1349

1327:                                             ; preds = %1322
  %1328 = load ptr, ptr %1310, align 8
  br label %1329

1329:                                             ; preds = %1329, %1327
  %1330 = phi i64 [ %1331, %1329 ], [ %1323, %1327 ]
  %1331 = add nsw i64 %1330, 1
  %1332 = trunc i64 %1331 to i32
  %1333 = getelementptr inbounds i32, ptr %1328, i32 %1332
  %1334 = load i32, ptr %1333, align 4
  %1335 = sext i32 %1334 to i64
  %1336 = icmp slt i64 %1324, %1335
  br i1 %1336, label %1337, label %1329

1337:                                             ; preds = %1329
  %1338 = trunc i64 %1330 to i32
  %1339 = load ptr, ptr %1302, align 8
  %1340 = lshr exact i64 %1324, 6
  %1341 = trunc i64 %1340 to i32
  %1342 = getelementptr inbounds i32, ptr %1339, i32 %1341
  store i32 %1338, ptr %1342, align 4
  %1343 = add nuw nsw i64 %1324, 64
  br label %1322

1344:                                             ; preds = %1298, %1276, %1272, %1255, %1243, %1235, %1218, %1212, %1194, %1170, %1165, %1122, %1111
  %1345 = phi ptr [ %1092, %1122 ], [ %1092, %1111 ], [ %1092, %1170 ], [ %1092, %1165 ], [ %1092, %1194 ], [ %1092, %1218 ], [ %1092, %1212 ], [ %1092, %1235 ], [ %1244, %1255 ], [ %1244, %1243 ], [ %1244, %1276 ], [ %1244, %1272 ], [ %1244, %1298 ]
  %1346 = getelementptr inbounds i8, ptr %1345, i32 224
  %1347 = load i64, ptr %1346, align 8
  %1348 = icmp eq i64 %1347, 0
  br i1 %1348, label %1349, label %1510

1349:                                             ; preds = %1322, %1344, %1240
  %1350 = load i64, ptr %1008, align 8
  %1351 = icmp slt i64 %1350, 0
  br i1 %1351, label %1352, label %1356

1352:                                             ; preds = %1349
  %1353 = load ptr, ptr %986, align 8
  %1354 = getelementptr inbounds i8, ptr %1353, i32 200
  %1355 = load i64, ptr %1354, align 8
  br label %1356

1356:                                             ; preds = %1352, %1349
  %1357 = phi i64 [ %1355, %1352 ], [ 0, %1349 ]
  %1358 = getelementptr inbounds i8, ptr %986, i32 160
  store i64 %1357, ptr %1358, align 8
  %1359 = getelementptr inbounds i8, ptr %986, i32 104
  %1360 = load ptr, ptr %1359, align 8
  %1361 = icmp eq ptr %1360, null
  br i1 %1361, label %1362, label %1366

1362:                                             ; preds = %1356
  %1363 = load ptr, ptr %986, align 8
  %1364 = getelementptr inbounds i8, ptr %1363, i32 208
  %1365 = load i64, ptr %1364, align 8
  br label %1366

1366:                                             ; preds = %1362, %1356
  %1367 = phi i64 [ %1365, %1362 ], [ 0, %1356 ]
  %1368 = getelementptr inbounds i8, ptr %986, i32 168
  store i64 %1367, ptr %1368, align 8
  %1369 = load i64, ptr %991, align 8
  %1370 = getelementptr inbounds i8, ptr %986, i32 176
  %1371 = call i64 @llvm.smax.i64(i64 %1369, i64 0)
  br label %1372

1372:                                             ; preds = %1384, %1366
  %1373 = phi i64 [ %1357, %1366 ], [ %1385, %1384 ]
  %1374 = phi i64 [ %1367, %1366 ], [ %1386, %1384 ]
  %1375 = phi i64 [ 0, %1366 ], [ %1383, %1384 ]
  %1376 = icmp eq i64 %1375, %1371
  br i1 %1376, label %1377, label %1381

1377:                                             ; preds = %1372
  %1378 = load i64, ptr %1012, align 8
  %1379 = getelementptr inbounds i8, ptr %986, i32 140
  %1380 = call i64 @llvm.smax.i64(i64 %1378, i64 0)
  br label %1410

1381:                                             ; preds = %1372
  %1382 = call fastcc i64 @nl_first_run(ptr noundef nonnull %986, i64 noundef %1375) #23
  %1383 = add nuw i64 %1375, 1
  br label %1384

1384:                                             ; preds = %1408, %1381
  %1385 = phi i64 [ %1373, %1381 ], [ %1392, %1408 ]
  %1386 = phi i64 [ %1374, %1381 ], [ %1395, %1408 ]
  %1387 = phi i64 [ %1382, %1381 ], [ %1409, %1408 ]
  %1388 = call fastcc i64 @nl_first_run(ptr noundef %986, i64 noundef %1383) #23
  %1389 = icmp slt i64 %1387, %1388
  br i1 %1389, label %1390, label %1372

1390:                                             ; preds = %1384
  %1391 = call fastcc i64 @nl_run_delay(ptr noundef %986, i64 noundef %1387) #23
  %1392 = call i64 @llvm.smax.i64(i64 %1391, i64 %1385)
  store i64 %1392, ptr %1358, align 8
  %1393 = call fastcc i64 @nl_run_start(ptr noundef %986, i64 noundef %1387) #23
  br label %1394

1394:                                             ; preds = %1402, %1390
  %1395 = phi i64 [ %1386, %1390 ], [ %1403, %1402 ]
  %1396 = phi i64 [ %1393, %1390 ], [ %1407, %1402 ]
  %1397 = call fastcc i64 @nl_run_end(ptr noundef nonnull %986, i64 noundef %1387) #23
  %1398 = icmp slt i64 %1396, %1397
  br i1 %1398, label %1399, label %1408

1399:                                             ; preds = %1394
  %1400 = call fastcc i64 @nl_dendritic_at(ptr noundef nonnull %986, i64 noundef %1396) #23
  %1401 = icmp sgt i64 %1400, -1
  br i1 %1401, label %1402, label %1423

1402:                                             ; preds = %1399
  %1403 = call i64 @llvm.smax.i64(i64 %1400, i64 %1395)
  store i64 %1403, ptr %1368, align 8
  %1404 = add nsw i64 %1400, %1391
  %1405 = load i64, ptr %1370, align 8
  %1406 = call i64 @llvm.smax.i64(i64 %1404, i64 %1405)
  store i64 %1406, ptr %1370, align 8
  %1407 = add nsw i64 %1396, 1
  br label %1394

1408:                                             ; preds = %1394
  %1409 = add nsw i64 %1387, 1
  br label %1384

1410:                                             ; preds = %1414, %1377
  %1411 = phi i64 [ %1421, %1414 ], [ %1374, %1377 ]
  %1412 = phi i64 [ %1422, %1414 ], [ 0, %1377 ]
  %1413 = icmp eq i64 %1412, %1380
  br i1 %1413, label %1424, label %1414

1414:                                             ; preds = %1410
  %1415 = load ptr, ptr %1379, align 4
  %1416 = trunc i64 %1412 to i32
  %1417 = shl i32 %1416, 3
  %1418 = getelementptr inbounds i8, ptr %1415, i32 %1417
  %1419 = load i32, ptr %1418, align 4
  %1420 = sext i32 %1419 to i64
  %1421 = call i64 @llvm.smax.i64(i64 %1411, i64 %1420)
  store i64 %1421, ptr %1368, align 8
  %1422 = add nuw i64 %1412, 1
  br label %1410

1423:                                             ; preds = %1399
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.26) #23
  br label %1510

1424:                                             ; preds = %1410
  %1425 = load ptr, ptr %1035, align 8
  %1426 = load i64, ptr %988, align 8
  %1427 = load i64, ptr %989, align 8
  %1428 = trunc i64 %1427 to i32
  %1429 = getelementptr inbounds %struct.nl_population, ptr %1425, i32 %1428
  %1430 = load i64, ptr %962, align 8
  %1431 = load i64, ptr %995, align 8
  %1432 = add nsw i64 %1431, 63
  %1433 = sdiv i64 %1432, 64
  %1434 = shl nsw i64 %1433, 6
  %1435 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1430, i64 noundef %1431, i64 noundef %1434) #23
  %1436 = getelementptr inbounds i8, ptr %986, i32 184
  store ptr %1435, ptr %1436, align 8
  %1437 = icmp eq ptr %1435, null
  br i1 %1437, label %1458, label %1438

1438:                                             ; preds = %1424
  %1439 = trunc i64 %1426 to i32
  %1440 = getelementptr inbounds %struct.nl_population, ptr %1425, i32 %1439
  %1441 = load i64, ptr %963, align 8
  %1442 = getelementptr inbounds i8, ptr %1440, i32 8
  %1443 = load i64, ptr %1442, align 8
  %1444 = getelementptr inbounds i8, ptr %1440, i32 16
  %1445 = load i64, ptr %1444, align 8
  %1446 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1441, i64 noundef %1443, i64 noundef %1445) #23
  %1447 = getelementptr inbounds i8, ptr %986, i32 188
  store ptr %1446, ptr %1447, align 4
  %1448 = icmp eq ptr %1446, null
  br i1 %1448, label %1458, label %1449

1449:                                             ; preds = %1438
  %1450 = load i64, ptr %964, align 8
  %1451 = getelementptr inbounds i8, ptr %1429, i32 8
  %1452 = load i64, ptr %1451, align 8
  %1453 = getelementptr inbounds i8, ptr %1429, i32 16
  %1454 = load i64, ptr %1453, align 8
  %1455 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1450, i64 noundef %1452, i64 noundef %1454) #23
  %1456 = getelementptr inbounds i8, ptr %986, i32 192
  store ptr %1455, ptr %1456, align 8
  %1457 = icmp eq ptr %1455, null
  br i1 %1457, label %1458, label %1463

1458:                                             ; preds = %1449, %1438, %1424
  %1459 = getelementptr inbounds i8, ptr %987, i32 224
  %1460 = load i64, ptr %1459, align 8
  %1461 = icmp eq i64 %1460, 0
  br i1 %1461, label %1462, label %1509

1462:                                             ; preds = %1458
  call fastcc void @nl_fail(ptr noundef nonnull %987, ptr noundef nonnull @.str.2) #23
  br label %1509

1463:                                             ; preds = %1449, %1507
  %1464 = phi i64 [ %1508, %1507 ], [ 0, %1449 ]
  %1465 = load i64, ptr %965, align 8
  %1466 = icmp slt i64 %1464, %1465
  br i1 %1466, label %1485, label %1467

1467:                                             ; preds = %1463
  %1468 = load ptr, ptr %18, align 8
  %1469 = load i64, ptr %967, align 8
  %1470 = load i64, ptr %968, align 8
  %1471 = call fastcc i64 @nl_fits(ptr noundef %1468, ptr noundef readonly %986, i64 noundef %1469, i64 noundef %1470) #23
  %1472 = icmp eq i64 %1471, 0
  br i1 %1472, label %1484, label %1473

1473:                                             ; preds = %1467
  %1474 = load i64, ptr %969, align 8
  %1475 = load i64, ptr %970, align 8
  %1476 = call fastcc i64 @nl_fits(ptr noundef %1468, ptr noundef readonly %986, i64 noundef %1474, i64 noundef %1475) #23
  %1477 = icmp eq i64 %1476, 0
  br i1 %1477, label %1484, label %1478

1478:                                             ; preds = %1473
  %1479 = load i64, ptr %971, align 8
  %1480 = load i64, ptr %972, align 8
  %1481 = call fastcc i64 @nl_fits(ptr noundef %1468, ptr noundef readonly %986, i64 noundef %1479, i64 noundef %1480) #23
  %1482 = icmp eq i64 %1481, 0
  br i1 %1482, label %1484, label %1483

1483:                                             ; preds = %1478
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #25
  br label %1517

1484:                                             ; preds = %1478, %1473, %1467
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.27) #23
  br label %1509

1485:                                             ; preds = %1463
  %1486 = load ptr, ptr %966, align 8
  %1487 = trunc i64 %1464 to i32
  %1488 = getelementptr inbounds %struct.nl_contribution, ptr %1486, i32 %1487
  %1489 = load i64, ptr %1488, align 8
  %1490 = icmp eq i64 %1489, 0
  br i1 %1490, label %1494, label %1491

1491:                                             ; preds = %1485
  %1492 = load i64, ptr %1368, align 8
  %1493 = add nsw i64 %1492, 1
  br label %1494

1494:                                             ; preds = %1491, %1485
  %1495 = phi i64 [ %1493, %1491 ], [ 1, %1485 ]
  br label %1496

1496:                                             ; preds = %1496, %1494
  %1497 = phi i64 [ 0, %1494 ], [ %1502, %1496 ]
  %1498 = call fastcc ptr @nl_target_of(ptr noundef %987, ptr noundef nonnull %932, ptr noundef nonnull %986, i64 noundef %1464, i64 noundef %1497) #23
  %1499 = getelementptr inbounds i8, ptr %1498, i32 32
  %1500 = load i64, ptr %1499, align 8
  %1501 = call i64 @llvm.smax.i64(i64 %1495, i64 %1500)
  store i64 %1501, ptr %1499, align 8
  %1502 = add nuw nsw i64 %1497, 1
  %1503 = load ptr, ptr %966, align 8
  %1504 = getelementptr inbounds %struct.nl_contribution, ptr %1503, i32 %1487, i32 1
  %1505 = load i64, ptr %1504, align 8
  %1506 = icmp slt i64 %1502, %1505
  br i1 %1506, label %1496, label %1507

1507:                                             ; preds = %1496
  %1508 = add nuw nsw i64 %1464, 1
  br label %1463

1509:                                             ; preds = %1484, %1462, %1458, %1088, %1068, %1047
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #25
  br label %1514

1510:                                             ; preds = %1000, %1423, %1344, %1289, %1268, %1233, %1188, %1110, %1011, %1007
  %1511 = getelementptr inbounds i8, ptr %987, i32 224
  %1512 = load i64, ptr %1511, align 8
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #25
  %1513 = icmp eq i64 %1512, 0
  br i1 %1513, label %1517, label %1514

1514:                                             ; preds = %1510, %1509
  %1515 = getelementptr inbounds i8, ptr %941, i32 224
  %1516 = load i64, ptr %1515, align 8
  br label %1569

1517:                                             ; preds = %1510, %1483
  %1518 = load ptr, ptr %950, align 8
  %1519 = load i64, ptr %953, align 8
  %1520 = trunc i64 %1519 to i32
  %1521 = getelementptr inbounds %struct.nl_table, ptr %1518, i32 %1520, i32 8
  %1522 = load i64, ptr %1521, align 8
  %1523 = load i64, ptr %973, align 8
  %1524 = add nsw i64 %1523, %1522
  store i64 %1524, ptr %973, align 8
  %1525 = add nsw i64 %1519, 1
  store i64 %1525, ptr %953, align 8
  br label %980

1526:                                             ; preds = %980
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #25
  %1527 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 1, ptr noundef nonnull %12) #23
  %1528 = icmp eq i64 %1527, 0
  br i1 %1528, label %1532, label %1529

1529:                                             ; preds = %1526
  %1530 = getelementptr inbounds i8, ptr %941, i32 224
  %1531 = load i64, ptr %1530, align 8
  br label %1567

1532:                                             ; preds = %1526
  %1533 = load i64, ptr %12, align 8
  %1534 = icmp eq i64 %1533, 0
  br i1 %1534, label %1567, label %1535

1535:                                             ; preds = %1532
  %1536 = load i64, ptr %973, align 8
  %1537 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1536, i64 noundef 8) #23
  %1538 = getelementptr inbounds i8, ptr %932, i32 376
  store ptr %1537, ptr %1538, align 8
  %1539 = icmp eq ptr %1537, null
  br i1 %1539, label %1543, label %1540

1540:                                             ; preds = %1535
  %1541 = load i64, ptr %973, align 8
  %1542 = call i64 @llvm.smax.i64(i64 %1541, i64 0)
  br label %1546

1543:                                             ; preds = %1535
  %1544 = getelementptr inbounds i8, ptr %941, i32 224
  %1545 = load i64, ptr %1544, align 8
  br label %1567

1546:                                             ; preds = %1559, %1540
  %1547 = phi i64 [ %1565, %1559 ], [ 0, %1540 ]
  %1548 = icmp eq i64 %1547, %1542
  br i1 %1548, label %1567, label %1549

1549:                                             ; preds = %1546
  %1550 = trunc i64 %1547 to i32
  %1551 = getelementptr inbounds i64, ptr %1537, i32 %1550
  %1552 = load i64, ptr %1551, align 8
  %1553 = ashr i64 %1552, 32
  %1554 = and i64 %1552, 4294967295
  %1555 = icmp slt i64 %1553, 0
  br i1 %1555, label %1566, label %1556

1556:                                             ; preds = %1549
  %1557 = load i64, ptr %953, align 8
  %1558 = icmp slt i64 %1553, %1557
  br i1 %1558, label %1559, label %1566

1559:                                             ; preds = %1556
  %1560 = load ptr, ptr %950, align 8
  %1561 = trunc nuw nsw i64 %1553 to i32
  %1562 = getelementptr inbounds %struct.nl_table, ptr %1560, i32 %1561, i32 8
  %1563 = load i64, ptr %1562, align 8
  %1564 = icmp slt i64 %1554, %1563
  %1565 = add nuw i64 %1547, 1
  br i1 %1564, label %1546, label %1566

1566:                                             ; preds = %1559, %1556, %1549
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.18) #23
  br label %1567

1567:                                             ; preds = %1546, %1566, %1543, %1532, %1529
  %1568 = phi i64 [ %1531, %1529 ], [ %1545, %1543 ], [ 0, %1532 ], [ 5, %1566 ], [ 0, %1546 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #25
  br label %1569

1569:                                             ; preds = %1567, %1514
  %1570 = phi i64 [ %1516, %1514 ], [ %1568, %1567 ]
  %1571 = icmp eq i64 %1570, 0
  br i1 %1571, label %1799, label %1572

1572:                                             ; preds = %1569, %979, %975
  %1573 = getelementptr inbounds i8, ptr %876, i32 224
  %1574 = load i64, ptr %1573, align 8
  br label %1797

1575:                                             ; preds = %1793, %937
  %1576 = phi i64 [ %1796, %1793 ], [ 0, %937 ]
  %1577 = icmp eq i64 %1576, %939
  br i1 %1577, label %1799, label %1578

1578:                                             ; preds = %1575
  %1579 = load i64, ptr %903, align 8
  %1580 = icmp eq i64 %1579, %938
  br i1 %1580, label %1581, label %1582

1581:                                             ; preds = %1578
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #23
  br label %1797

1582:                                             ; preds = %1578
  %1583 = load ptr, ptr %889, align 8
  %1584 = trunc i64 %1579 to i32
  %1585 = getelementptr inbounds %struct.nl_block, ptr %1583, i32 %1584
  %1586 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %9) #25
  %1587 = getelementptr inbounds i8, ptr %1585, i32 16
  store ptr %1587, ptr %9, align 16
  %1588 = getelementptr inbounds i8, ptr %1585, i32 24
  store ptr %1588, ptr %904, align 4
  %1589 = getelementptr inbounds i8, ptr %1585, i32 32
  store ptr %1589, ptr %905, align 8
  %1590 = getelementptr inbounds i8, ptr %1585, i32 40
  store ptr %1590, ptr %906, align 4
  %1591 = getelementptr inbounds i8, ptr %1585, i32 48
  store ptr %1591, ptr %907, align 16
  %1592 = getelementptr inbounds i8, ptr %1585, i32 56
  store ptr %1592, ptr %908, align 4
  %1593 = getelementptr inbounds i8, ptr %1585, i32 64
  store ptr %1593, ptr %909, align 8
  %1594 = getelementptr inbounds i8, ptr %1585, i32 72
  store ptr %1594, ptr %910, align 4
  %1595 = getelementptr inbounds i8, ptr %1585, i32 80
  store ptr %1595, ptr %911, align 16
  %1596 = getelementptr inbounds i8, ptr %1585, i32 88
  store ptr %1596, ptr %912, align 4
  %1597 = getelementptr inbounds i8, ptr %1585, i32 96
  store ptr %1597, ptr %913, align 8
  %1598 = getelementptr inbounds i8, ptr %1585, i32 104
  store ptr %1598, ptr %914, align 4
  br label %1599

1599:                                             ; preds = %1602, %1582
  %1600 = phi i64 [ 0, %1582 ], [ %1610, %1602 ]
  %1601 = icmp eq i64 %1600, 12
  br i1 %1601, label %1611, label %1602

1602:                                             ; preds = %1599
  %1603 = icmp eq i64 %1600, 10
  %1604 = select i1 %1603, i64 1099511627776, i64 2147483647
  %1605 = trunc nuw i64 %1600 to i32
  %1606 = getelementptr inbounds [12 x ptr], ptr %9, i32 0, i32 %1605
  %1607 = load ptr, ptr %1606, align 4
  %1608 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1604, ptr noundef %1607) #23
  %1609 = icmp eq i64 %1608, 0
  %1610 = add nuw nsw i64 %1600, 1
  br i1 %1609, label %1599, label %1786

1611:                                             ; preds = %1599
  %1612 = getelementptr inbounds i8, ptr %1585, i32 112
  %1613 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %1612) #23
  %1614 = icmp eq i64 %1613, 0
  br i1 %1614, label %1615, label %1786

1615:                                             ; preds = %1611
  store i64 %919, ptr %1585, align 8
  %1616 = getelementptr inbounds i8, ptr %1586, i32 148
  %1617 = load ptr, ptr %1616, align 4
  %1618 = getelementptr inbounds %struct.nl_connection, ptr %1617, i32 %931, i32 1
  %1619 = load i64, ptr %1618, align 8
  %1620 = getelementptr inbounds i8, ptr %1585, i32 8
  store i64 %1619, ptr %1620, align 8
  %1621 = load i64, ptr %1587, align 8
  %1622 = getelementptr inbounds i8, ptr %1586, i32 72
  %1623 = load i64, ptr %1622, align 8
  %1624 = icmp slt i64 %1621, %1623
  br i1 %1624, label %1625, label %1783

1625:                                             ; preds = %1615
  %1626 = load i64, ptr %1589, align 8
  %1627 = getelementptr inbounds i8, ptr %1586, i32 80
  %1628 = load i64, ptr %1627, align 8
  %1629 = icmp slt i64 %1626, %1628
  br i1 %1629, label %1630, label %1783

1630:                                             ; preds = %1625
  %1631 = load i64, ptr %1588, align 8
  %1632 = getelementptr inbounds i8, ptr %1586, i32 136
  %1633 = load ptr, ptr %1632, align 8
  %1634 = trunc i64 %1621 to i32
  %1635 = getelementptr inbounds %struct.nl_population, ptr %1633, i32 %1634
  %1636 = getelementptr inbounds i8, ptr %1635, i32 56
  %1637 = load i64, ptr %1636, align 8
  %1638 = icmp slt i64 %1631, %1637
  br i1 %1638, label %1639, label %1783

1639:                                             ; preds = %1630
  %1640 = load i64, ptr %1590, align 8
  %1641 = load i64, ptr %1591, align 8
  %1642 = add nsw i64 %1641, %1640
  %1643 = getelementptr inbounds i8, ptr %1635, i32 8
  %1644 = load i64, ptr %1643, align 8
  %1645 = icmp sgt i64 %1642, %1644
  br i1 %1645, label %1783, label %1646

1646:                                             ; preds = %1639
  %1647 = getelementptr inbounds i8, ptr %1586, i32 140
  %1648 = load ptr, ptr %1647, align 4
  %1649 = trunc i64 %1626 to i32
  %1650 = getelementptr inbounds %struct.nl_target, ptr %1648, i32 %1649
  %1651 = getelementptr inbounds i8, ptr %1650, i32 8
  %1652 = load i64, ptr %1651, align 8
  %1653 = trunc i64 %1652 to i32
  %1654 = getelementptr inbounds %struct.nl_population, ptr %1633, i32 %1653
  %1655 = load i64, ptr %1592, align 8
  switch i64 %1655, label %1783 [
    i64 0, label %1656
    i64 2, label %1656
    i64 4, label %1656
  ]

1656:                                             ; preds = %1646, %1646, %1646
  %1657 = load i64, ptr %1598, align 8
  %1658 = icmp eq i64 %1657, 0
  br i1 %1658, label %1663, label %1659

1659:                                             ; preds = %1656
  %1660 = getelementptr inbounds i8, ptr %1650, i32 24
  %1661 = load i64, ptr %1660, align 8
  %1662 = icmp eq i64 %1657, %1661
  br i1 %1662, label %1663, label %1783

1663:                                             ; preds = %1659, %1656
  %1664 = load i64, ptr %1593, align 8
  %1665 = icmp eq i64 %1664, 0
  br i1 %1665, label %1670, label %1666

1666:                                             ; preds = %1663
  %1667 = icmp ne i64 %1655, 4
  %1668 = icmp sgt i64 %1664, 1
  %1669 = or i1 %1667, %1668
  br i1 %1669, label %1783, label %1683

1670:                                             ; preds = %1663
  %1671 = icmp eq i64 %1655, 0
  br i1 %1671, label %1672, label %1683

1672:                                             ; preds = %1670
  %1673 = load i64, ptr %1595, align 8
  %1674 = load i64, ptr %1596, align 8
  %1675 = add nsw i64 %1674, %1673
  %1676 = getelementptr inbounds i8, ptr %1654, i32 8
  %1677 = load i64, ptr %1676, align 8
  %1678 = icmp sgt i64 %1675, %1677
  br i1 %1678, label %1783, label %1679

1679:                                             ; preds = %1672
  %1680 = mul nsw i64 %1674, %1641
  %1681 = load i64, ptr %1597, align 8
  %1682 = icmp eq i64 %1680, %1681
  br i1 %1682, label %1721, label %1783

1683:                                             ; preds = %1670, %1666
  %1684 = add nsw i64 %1641, 1
  %1685 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1684, i64 noundef 8) #23
  %1686 = getelementptr inbounds i8, ptr %1585, i32 120
  store ptr %1685, ptr %1686, align 8
  %1687 = icmp eq ptr %1685, null
  br i1 %1687, label %1786, label %1688

1688:                                             ; preds = %1683
  %1689 = load i64, ptr %1597, align 8
  %1690 = load i64, ptr %1592, align 8
  %1691 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1689, i64 noundef %1690) #23
  %1692 = getelementptr inbounds i8, ptr %1585, i32 124
  store ptr %1691, ptr %1692, align 4
  %1693 = icmp eq ptr %1691, null
  br i1 %1693, label %1786, label %1694

1694:                                             ; preds = %1688
  %1695 = load ptr, ptr %1686, align 8
  %1696 = load i64, ptr %1591, align 8
  %1697 = load i64, ptr %1695, align 8
  %1698 = icmp eq i64 %1697, 0
  br i1 %1698, label %1699, label %1783

1699:                                             ; preds = %1694
  %1700 = load i64, ptr %1597, align 8
  %1701 = trunc i64 %1696 to i32
  %1702 = getelementptr inbounds i64, ptr %1695, i32 %1701
  %1703 = load i64, ptr %1702, align 8
  %1704 = icmp eq i64 %1703, %1700
  br i1 %1704, label %1705, label %1783

1705:                                             ; preds = %1699
  %1706 = call i64 @llvm.smax.i64(i64 %1696, i64 0)
  br label %1707

1707:                                             ; preds = %1711, %1705
  %1708 = phi i64 [ %1715, %1711 ], [ 0, %1705 ]
  %1709 = phi i64 [ %1712, %1711 ], [ 0, %1705 ]
  %1710 = icmp eq i64 %1709, %1706
  br i1 %1710, label %1719, label %1711

1711:                                             ; preds = %1707
  %1712 = add nuw i64 %1709, 1
  %1713 = trunc i64 %1712 to i32
  %1714 = getelementptr inbounds i64, ptr %1695, i32 %1713
  %1715 = load i64, ptr %1714, align 8
  %1716 = icmp sgt i64 %1708, %1715
  br i1 %1716, label %1717, label %1707

1717:                                             ; preds = %1711
  %1718 = icmp slt i64 %1709, %1696
  br i1 %1718, label %1783, label %1719

1719:                                             ; preds = %1707, %1717
  %1720 = load i64, ptr %1598, align 8
  br label %1721

1721:                                             ; preds = %1719, %1679
  %1722 = phi i64 [ %1700, %1719 ], [ %1680, %1679 ]
  %1723 = phi i64 [ %1720, %1719 ], [ %1657, %1679 ]
  %1724 = icmp eq i64 %1723, 0
  br i1 %1724, label %1731, label %1725

1725:                                             ; preds = %1721
  %1726 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1722, i64 noundef %1723) #23
  %1727 = getelementptr inbounds i8, ptr %1585, i32 128
  store ptr %1726, ptr %1727, align 8
  %1728 = icmp eq ptr %1726, null
  br i1 %1728, label %1786, label %1729

1729:                                             ; preds = %1725
  %1730 = load i64, ptr %1597, align 8
  br label %1731

1731:                                             ; preds = %1729, %1721
  %1732 = phi i64 [ %1730, %1729 ], [ %1722, %1721 ]
  %1733 = icmp eq i64 %1732, 0
  br i1 %1733, label %1736, label %1734

1734:                                             ; preds = %1731
  %1735 = load i64, ptr %1594, align 8
  br label %1736

1736:                                             ; preds = %1734, %1731
  %1737 = phi i64 [ %1735, %1734 ], [ 0, %1731 ]
  %1738 = load i64, ptr %1593, align 8
  %1739 = icmp eq i64 %1738, 0
  br i1 %1739, label %1766, label %1740

1740:                                             ; preds = %1736
  %1741 = getelementptr inbounds i8, ptr %1585, i32 124
  %1742 = getelementptr inbounds i8, ptr %1654, i32 16
  %1743 = getelementptr inbounds i8, ptr %1654, i32 8
  %1744 = call i64 @llvm.smax.i64(i64 %1732, i64 0)
  br label %1745

1745:                                             ; preds = %1759, %1740
  %1746 = phi i32 [ %1760, %1759 ], [ 0, %1740 ]
  %1747 = phi i64 [ %1761, %1759 ], [ 0, %1740 ]
  %1748 = icmp eq i64 %1747, %1744
  br i1 %1748, label %1762, label %1749

1749:                                             ; preds = %1745
  %1750 = load ptr, ptr %1741, align 4
  %1751 = trunc i64 %1747 to i32
  %1752 = getelementptr inbounds i32, ptr %1750, i32 %1751
  %1753 = load i32, ptr %1752, align 4
  %1754 = zext i32 %1753 to i64
  %1755 = load i64, ptr %1742, align 8
  %1756 = srem i64 %1754, %1755
  %1757 = load i64, ptr %1743, align 8
  %1758 = icmp slt i64 %1756, %1757
  br i1 %1758, label %1759, label %1783

1759:                                             ; preds = %1749
  %1760 = call i32 @llvm.umax.i32(i32 %1753, i32 %1746)
  %1761 = add nuw i64 %1747, 1
  br label %1745

1762:                                             ; preds = %1745
  %1763 = zext i32 %1746 to i64
  %1764 = load i64, ptr %1742, align 8
  %1765 = sdiv i64 %1763, %1764
  br label %1776

1766:                                             ; preds = %1736
  %1767 = load i64, ptr %1592, align 8
  %1768 = icmp eq i64 %1767, 0
  br i1 %1768, label %1776, label %1769

1769:                                             ; preds = %1766
  %1770 = getelementptr inbounds i8, ptr %1585, i32 124
  %1771 = load ptr, ptr %1770, align 4
  %1772 = getelementptr inbounds i8, ptr %1654, i32 8
  %1773 = load i64, ptr %1772, align 8
  %1774 = call fastcc i64 @nl_below(ptr noundef %1771, i64 noundef %1767, i64 noundef %1732, i64 noundef %1773) #23
  %1775 = icmp eq i64 %1774, 0
  br i1 %1775, label %1783, label %1776

1776:                                             ; preds = %1769, %1766, %1762
  %1777 = phi i64 [ %1765, %1762 ], [ %1737, %1769 ], [ %1737, %1766 ]
  %1778 = getelementptr inbounds i8, ptr %1650, i32 32
  %1779 = load i64, ptr %1778, align 8
  %1780 = icmp sgt i64 %1779, %1777
  br i1 %1780, label %1785, label %1781

1781:                                             ; preds = %1776
  %1782 = add nsw i64 %1777, 1
  store i64 %1782, ptr %1778, align 8
  br label %1785

1783:                                             ; preds = %1769, %1717, %1699, %1694, %1679, %1672, %1666, %1659, %1646, %1639, %1630, %1625, %1615, %1749
  %1784 = phi ptr [ @.str.21, %1749 ], [ @.str.19, %1639 ], [ @.str.19, %1630 ], [ @.str.19, %1625 ], [ @.str.19, %1615 ], [ @.str.20, %1666 ], [ @.str.20, %1659 ], [ @.str.20, %1646 ], [ @.str.21, %1679 ], [ @.str.21, %1672 ], [ @.str.28, %1717 ], [ @.str.28, %1699 ], [ @.str.28, %1694 ], [ @.str.21, %1769 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %1784) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #25
  br label %1790

1785:                                             ; preds = %1781, %1776
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #25
  br label %1793

1786:                                             ; preds = %1602, %1725, %1688, %1683, %1611
  %1787 = getelementptr inbounds i8, ptr %1586, i32 224
  %1788 = load i64, ptr %1787, align 8
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #25
  %1789 = icmp eq i64 %1788, 0
  br i1 %1789, label %1793, label %1790

1790:                                             ; preds = %1786, %1783
  %1791 = getelementptr inbounds i8, ptr %876, i32 224
  %1792 = load i64, ptr %1791, align 8
  br label %1797

1793:                                             ; preds = %1786, %1785
  %1794 = load i64, ptr %903, align 8
  %1795 = add nsw i64 %1794, 1
  store i64 %1795, ptr %903, align 8
  %1796 = add nuw i64 %1576, 1
  br label %1575

1797:                                             ; preds = %1790, %1581, %1572, %926
  %1798 = phi i64 [ %1792, %1790 ], [ 5, %1581 ], [ %1574, %1572 ], [ %928, %926 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #25
  br label %1801

1799:                                             ; preds = %1575, %1569
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #25
  %1800 = add nuw nsw i64 %919, 1
  br label %918

1801:                                             ; preds = %1797, %915, %879
  %1802 = phi i64 [ %881, %879 ], [ %917, %915 ], [ %1798, %1797 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  %1803 = icmp eq i64 %1802, 0
  br i1 %1803, label %1804, label %1898

1804:                                             ; preds = %1801, %922
  %1805 = load ptr, ptr %18, align 8
  %1806 = getelementptr inbounds i8, ptr %1805, i32 80
  %1807 = getelementptr inbounds i8, ptr %1805, i32 140
  %1808 = getelementptr inbounds i8, ptr %1805, i32 136
  %1809 = getelementptr inbounds i8, ptr %1805, i32 24
  br label %1810

1810:                                             ; preds = %1883, %1804
  %1811 = phi i64 [ 0, %1804 ], [ %1884, %1883 ]
  %1812 = load i64, ptr %1806, align 8
  %1813 = icmp slt i64 %1811, %1812
  br i1 %1813, label %1814, label %1888

1814:                                             ; preds = %1810
  %1815 = load ptr, ptr %1807, align 4
  %1816 = trunc i64 %1811 to i32
  %1817 = getelementptr inbounds %struct.nl_target, ptr %1815, i32 %1816
  %1818 = load ptr, ptr %1808, align 8
  %1819 = getelementptr inbounds i8, ptr %1817, i32 8
  %1820 = load i64, ptr %1819, align 8
  %1821 = trunc i64 %1820 to i32
  %1822 = getelementptr inbounds %struct.nl_population, ptr %1818, i32 %1821
  %1823 = getelementptr inbounds i8, ptr %1822, i32 16
  %1824 = load i64, ptr %1823, align 8
  %1825 = getelementptr inbounds i8, ptr %1817, i32 24
  %1826 = load i64, ptr %1825, align 8
  %1827 = mul nsw i64 %1826, %1824
  %1828 = getelementptr inbounds i8, ptr %1817, i32 40
  store i64 %1827, ptr %1828, align 8
  %1829 = getelementptr inbounds i8, ptr %1817, i32 32
  %1830 = load i64, ptr %1829, align 8
  %1831 = call fastcc ptr @nl_take(ptr noundef nonnull %1805, i64 noundef %1830, i64 noundef %1827) #23
  %1832 = getelementptr inbounds i8, ptr %1817, i32 56
  store ptr %1831, ptr %1832, align 8
  %1833 = getelementptr inbounds i8, ptr %1817, i32 16
  %1834 = load i64, ptr %1833, align 8
  %1835 = icmp eq i64 %1834, 0
  br i1 %1835, label %1838, label %1836

1836:                                             ; preds = %1814
  %1837 = load i64, ptr %1823, align 8
  br label %1838

1838:                                             ; preds = %1836, %1814
  %1839 = phi i64 [ %1837, %1836 ], [ 0, %1814 ]
  %1840 = load i64, ptr %1809, align 8
  %1841 = sdiv i64 %1840, 8
  %1842 = call fastcc ptr @nl_take(ptr noundef nonnull %1805, i64 noundef %1839, i64 noundef %1841) #23
  %1843 = getelementptr inbounds i8, ptr %1817, i32 60
  store ptr %1842, ptr %1843, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #25
  %1844 = load ptr, ptr %1832, align 8
  %1845 = icmp eq ptr %1844, null
  %1846 = icmp eq ptr %1842, null
  %1847 = or i1 %1846, %1845
  br i1 %1847, label %1856, label %1848

1848:                                             ; preds = %1838
  %1849 = load i64, ptr %1829, align 8
  %1850 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1849, ptr noundef nonnull %7) #23
  %1851 = icmp eq i64 %1850, 0
  br i1 %1851, label %1852, label %1856

1852:                                             ; preds = %1848
  %1853 = load i64, ptr %7, align 8
  %1854 = getelementptr inbounds i8, ptr %1822, i32 8
  %1855 = call i64 @llvm.smax.i64(i64 %1853, i64 0)
  br label %1859

1856:                                             ; preds = %1848, %1838
  %1857 = getelementptr inbounds i8, ptr %1805, i32 224
  %1858 = load i64, ptr %1857, align 8
  br label %1885

1859:                                             ; preds = %1881, %1852
  %1860 = phi i64 [ %1882, %1881 ], [ 0, %1852 ]
  %1861 = icmp eq i64 %1860, %1855
  br i1 %1861, label %1883, label %1862

1862:                                             ; preds = %1859
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #25
  %1863 = load i64, ptr %1829, align 8
  %1864 = add nsw i64 %1863, -1
  %1865 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1864, ptr noundef nonnull %8) #23
  %1866 = icmp eq i64 %1865, 0
  br i1 %1866, label %1867, label %1878

1867:                                             ; preds = %1862
  %1868 = load ptr, ptr %1832, align 8
  %1869 = load i64, ptr %8, align 8
  %1870 = load i64, ptr %1828, align 8
  %1871 = mul nsw i64 %1870, %1869
  %1872 = trunc i64 %1871 to i32
  %1873 = getelementptr inbounds i8, ptr %1868, i32 %1872
  %1874 = load i64, ptr %1854, align 8
  %1875 = load i64, ptr %1825, align 8
  %1876 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %1873, i64 noundef %1874, i64 noundef %1875) #23
  %1877 = icmp eq i64 %1876, 0
  br i1 %1877, label %1881, label %1878

1878:                                             ; preds = %1867, %1862
  %1879 = getelementptr inbounds i8, ptr %1805, i32 224
  %1880 = load i64, ptr %1879, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #25
  br label %1885

1881:                                             ; preds = %1867
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #25
  %1882 = add nuw i64 %1860, 1
  br label %1859

1883:                                             ; preds = %1859
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  %1884 = add nuw nsw i64 %1811, 1
  br label %1810

1885:                                             ; preds = %1878, %1856
  %1886 = phi i64 [ %1880, %1878 ], [ %1858, %1856 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  %1887 = icmp eq i64 %1886, 0
  br i1 %1887, label %1888, label %1898

1888:                                             ; preds = %1810, %1885
  %1889 = load i64, ptr %654, align 8
  %1890 = load i64, ptr %653, align 8
  %1891 = icmp eq i64 %1889, %1890
  br i1 %1891, label %1892, label %1897

1892:                                             ; preds = %1888
  %1893 = load i64, ptr %651, align 8
  %1894 = load i64, ptr %650, align 8
  %1895 = icmp eq i64 %1893, %1894
  br i1 %1895, label %1896, label %1897

1896:                                             ; preds = %1892
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #25
  br label %1902

1897:                                             ; preds = %1888, %1892
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.3) #23
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #25
  br label %2582

1898:                                             ; preds = %720, %730, %770, %871, %886, %1801, %1885
  %1899 = getelementptr inbounds i8, ptr %21, i32 224
  %1900 = load i64, ptr %1899, align 8
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #25
  %1901 = icmp eq i64 %1900, 0
  br i1 %1901, label %1902, label %2582

1902:                                             ; preds = %1896, %1898
  %1903 = getelementptr inbounds i8, ptr %21, i32 104
  %1904 = load i64, ptr %1903, align 8
  %1905 = call i64 @llvm.smax.i64(i64 %1904, i64 0)
  br label %1906

1906:                                             ; preds = %1955, %1902
  %1907 = phi i64 [ 0, %1902 ], [ %1958, %1955 ]
  %1908 = phi i64 [ 0, %1902 ], [ %1957, %1955 ]
  %1909 = phi i64 [ 0, %1902 ], [ %1952, %1955 ]
  %1910 = phi i64 [ 0, %1902 ], [ %1953, %1955 ]
  %1911 = icmp eq i64 %1907, %1905
  br i1 %1911, label %1912, label %1938

1912:                                             ; preds = %1906
  %1913 = getelementptr inbounds i8, ptr %21, i32 200
  %1914 = load i64, ptr %1913, align 8
  %1915 = icmp eq i64 %1914, 0
  %1916 = select i1 %1915, i64 0, i64 %1910
  %1917 = load i64, ptr %35, align 8
  %1918 = sdiv i64 %1917, 8
  %1919 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1916, i64 noundef %1918) #23
  %1920 = getelementptr inbounds i8, ptr %21, i32 176
  store ptr %1919, ptr %1920, align 8
  %1921 = load i64, ptr %1913, align 8
  %1922 = icmp eq i64 %1921, 0
  %1923 = select i1 %1922, i64 0, i64 %1909
  %1924 = load i64, ptr %35, align 8
  %1925 = sdiv i64 %1924, 8
  %1926 = shl nsw i64 %1925, 4
  %1927 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1923, i64 noundef %1926) #23
  %1928 = getelementptr inbounds i8, ptr %21, i32 168
  store ptr %1927, ptr %1928, align 8
  %1929 = load i64, ptr %1913, align 8
  %1930 = icmp eq i64 %1929, 0
  %1931 = select i1 %1930, i64 0, i64 %1909
  %1932 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1931, i64 noundef 4) #23
  %1933 = getelementptr inbounds i8, ptr %21, i32 172
  store ptr %1932, ptr %1933, align 4
  %1934 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1908, i64 noundef 24) #23
  %1935 = getelementptr inbounds i8, ptr %21, i32 160
  store ptr %1934, ptr %1935, align 8
  %1936 = load ptr, ptr %1920, align 8
  %1937 = icmp eq ptr %1936, null
  br i1 %1937, label %1988, label %1980

1938:                                             ; preds = %1906
  %1939 = load ptr, ptr %73, align 4
  %1940 = trunc i64 %1907 to i32
  %1941 = getelementptr inbounds %struct.nl_connection, ptr %1939, i32 %1940
  %1942 = getelementptr inbounds i8, ptr %1941, i32 248
  %1943 = load i64, ptr %1942, align 8
  %1944 = getelementptr inbounds i8, ptr %1941, i32 272
  %1945 = load i64, ptr %1944, align 8
  %1946 = getelementptr inbounds i8, ptr %1941, i32 336
  %1947 = load i64, ptr %1946, align 8
  %1948 = getelementptr inbounds i8, ptr %1941, i32 344
  %1949 = call i64 @llvm.smax.i64(i64 %1947, i64 0)
  br label %1950

1950:                                             ; preds = %1959, %1938
  %1951 = phi i64 [ 0, %1938 ], [ %1979, %1959 ]
  %1952 = phi i64 [ %1909, %1938 ], [ %1978, %1959 ]
  %1953 = phi i64 [ %1910, %1938 ], [ %1976, %1959 ]
  %1954 = icmp eq i64 %1951, %1949
  br i1 %1954, label %1955, label %1959

1955:                                             ; preds = %1950
  %1956 = mul nsw i64 %1945, %1943
  %1957 = add nsw i64 %1956, %1908
  %1958 = add nuw i64 %1907, 1
  br label %1906

1959:                                             ; preds = %1950
  %1960 = load ptr, ptr %1948, align 8
  %1961 = trunc i64 %1951 to i32
  %1962 = getelementptr inbounds %struct.nl_table, ptr %1960, i32 %1961
  %1963 = load ptr, ptr %63, align 8
  %1964 = getelementptr inbounds i8, ptr %1962, i32 8
  %1965 = load i64, ptr %1964, align 8
  %1966 = trunc i64 %1965 to i32
  %1967 = getelementptr inbounds %struct.nl_population, ptr %1963, i32 %1966, i32 2
  %1968 = load i64, ptr %1967, align 8
  %1969 = getelementptr inbounds i8, ptr %1962, i32 16
  %1970 = load i64, ptr %1969, align 8
  %1971 = trunc i64 %1970 to i32
  %1972 = getelementptr inbounds %struct.nl_population, ptr %1963, i32 %1971, i32 2
  %1973 = load i64, ptr %1972, align 8
  %1974 = getelementptr inbounds i8, ptr %1962, i32 64
  %1975 = load i64, ptr %1974, align 8
  %1976 = call i64 @llvm.smax.i64(i64 %1975, i64 %1953)
  %1977 = call i64 @llvm.smax.i64(i64 %1968, i64 %1952)
  %1978 = call i64 @llvm.smax.i64(i64 %1973, i64 %1977)
  %1979 = add nuw i64 %1951, 1
  br label %1950

1980:                                             ; preds = %1912
  %1981 = load ptr, ptr %1928, align 8
  %1982 = icmp eq ptr %1981, null
  br i1 %1982, label %1988, label %1983

1983:                                             ; preds = %1980
  %1984 = load ptr, ptr %1933, align 4
  %1985 = icmp eq ptr %1984, null
  %1986 = icmp eq ptr %1934, null
  %1987 = or i1 %1986, %1985
  br i1 %1987, label %1988, label %1992

1988:                                             ; preds = %1983, %1980, %1912
  %1989 = getelementptr inbounds i8, ptr %21, i32 224
  %1990 = load i64, ptr %1989, align 8
  %1991 = icmp eq i64 %1990, 0
  br i1 %1991, label %1992, label %2582

1992:                                             ; preds = %1988, %1983
  %1993 = load i64, ptr %1903, align 8
  %1994 = call i64 @llvm.smax.i64(i64 %1993, i64 0)
  br label %1995

1995:                                             ; preds = %2018, %1992
  %1996 = phi i64 [ 0, %1992 ], [ %2019, %2018 ]
  %1997 = phi i64 [ 0, %1992 ], [ %2016, %2018 ]
  %1998 = icmp eq i64 %1996, %1994
  br i1 %1998, label %2008, label %1999

1999:                                             ; preds = %1995
  %2000 = load ptr, ptr %73, align 4
  %2001 = trunc i64 %1996 to i32
  %2002 = getelementptr inbounds %struct.nl_connection, ptr %2000, i32 %2001
  %2003 = getelementptr inbounds i8, ptr %2002, i32 168
  %2004 = load i64, ptr %2003, align 8
  %2005 = getelementptr inbounds i8, ptr %2002, i32 232
  %2006 = getelementptr inbounds i8, ptr %2002, i32 336
  %2007 = call i64 @llvm.smax.i64(i64 %2004, i64 0)
  br label %2014

2008:                                             ; preds = %1995
  %2009 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1997, i64 noundef 48) #23
  %2010 = getelementptr inbounds i8, ptr %21, i32 156
  store ptr %2009, ptr %2010, align 4
  %2011 = icmp eq ptr %2009, null
  br i1 %2011, label %2139, label %2012

2012:                                             ; preds = %2008
  %2013 = getelementptr inbounds i8, ptr %21, i32 120
  br label %2029

2014:                                             ; preds = %2020, %1999
  %2015 = phi i64 [ %2028, %2020 ], [ 0, %1999 ]
  %2016 = phi i64 [ %2027, %2020 ], [ %1997, %1999 ]
  %2017 = icmp eq i64 %2015, %2007
  br i1 %2017, label %2018, label %2020

2018:                                             ; preds = %2014
  %2019 = add nuw i64 %1996, 1
  br label %1995

2020:                                             ; preds = %2014
  %2021 = load ptr, ptr %2005, align 8
  %2022 = trunc i64 %2015 to i32
  %2023 = getelementptr inbounds %struct.nl_driver, ptr %2021, i32 %2022, i32 3
  %2024 = load i64, ptr %2023, align 8
  %2025 = load i64, ptr %2006, align 8
  %2026 = mul nsw i64 %2025, %2024
  %2027 = add nsw i64 %2026, %2016
  %2028 = add nuw i64 %2015, 1
  br label %2014

2029:                                             ; preds = %2042, %2012
  %2030 = phi i64 [ %2043, %2042 ], [ 0, %2012 ]
  %2031 = load i64, ptr %1903, align 8
  %2032 = icmp slt i64 %2030, %2031
  br i1 %2032, label %2033, label %2103

2033:                                             ; preds = %2029
  %2034 = trunc i64 %2030 to i32
  br label %2035

2035:                                             ; preds = %2063, %2033
  %2036 = phi i64 [ %2064, %2063 ], [ 0, %2033 ]
  %2037 = load ptr, ptr %73, align 4
  %2038 = getelementptr inbounds %struct.nl_connection, ptr %2037, i32 %2034
  %2039 = getelementptr inbounds i8, ptr %2038, i32 336
  %2040 = load i64, ptr %2039, align 8
  %2041 = icmp slt i64 %2036, %2040
  br i1 %2041, label %2044, label %2042

2042:                                             ; preds = %2035
  %2043 = add nuw nsw i64 %2030, 1
  br label %2029

2044:                                             ; preds = %2035
  %2045 = getelementptr inbounds i8, ptr %2038, i32 344
  %2046 = load ptr, ptr %2045, align 8
  %2047 = trunc i64 %2036 to i32
  %2048 = getelementptr inbounds %struct.nl_table, ptr %2046, i32 %2047
  %2049 = getelementptr inbounds i8, ptr %2048, i32 176
  %2050 = getelementptr inbounds i8, ptr %2038, i32 168
  %2051 = getelementptr inbounds i8, ptr %2038, i32 232
  %2052 = getelementptr inbounds i8, ptr %2048, i32 72
  %2053 = getelementptr inbounds i8, ptr %2048, i32 8
  br label %2054

2054:                                             ; preds = %2072, %2044
  %2055 = phi i64 [ 0, %2044 ], [ %2073, %2072 ]
  %2056 = load i64, ptr %2050, align 8
  %2057 = icmp slt i64 %2055, %2056
  br i1 %2057, label %2058, label %2063

2058:                                             ; preds = %2054
  %2059 = load i64, ptr %2049, align 8
  %2060 = icmp sgt i64 %2059, 0
  br i1 %2060, label %2061, label %2063

2061:                                             ; preds = %2058
  %2062 = trunc i64 %2055 to i32
  br label %2065

2063:                                             ; preds = %2058, %2054
  %2064 = add nuw nsw i64 %2036, 1
  br label %2035

2065:                                             ; preds = %2096, %2061
  %2066 = phi i64 [ %2102, %2096 ], [ 0, %2061 ]
  %2067 = load ptr, ptr %2051, align 8
  %2068 = getelementptr inbounds %struct.nl_driver, ptr %2067, i32 %2062
  %2069 = getelementptr inbounds i8, ptr %2068, i32 24
  %2070 = load i64, ptr %2069, align 8
  %2071 = icmp slt i64 %2066, %2070
  br i1 %2071, label %2074, label %2072

2072:                                             ; preds = %2065
  %2073 = add nuw nsw i64 %2055, 1
  br label %2054

2074:                                             ; preds = %2065
  %2075 = load ptr, ptr %2052, align 8
  %2076 = getelementptr inbounds i8, ptr %2068, i32 32
  %2077 = load ptr, ptr %2076, align 8
  %2078 = trunc i64 %2066 to i32
  %2079 = getelementptr inbounds i64, ptr %2077, i32 %2078
  %2080 = load i64, ptr %2079, align 8
  %2081 = trunc i64 %2080 to i32
  %2082 = getelementptr i64, ptr %2075, i32 %2081
  %2083 = getelementptr i8, ptr %2082, i32 8
  %2084 = load i64, ptr %2083, align 8
  %2085 = load i64, ptr %2053, align 8
  %2086 = call fastcc ptr @nl_history_of(ptr noundef %21, i64 noundef %2085, i64 noundef %2084) #23
  %2087 = icmp eq ptr %2086, null
  br i1 %2087, label %2088, label %2096

2088:                                             ; preds = %2074
  %2089 = load ptr, ptr %2010, align 4
  %2090 = load i64, ptr %2013, align 8
  %2091 = add nsw i64 %2090, 1
  store i64 %2091, ptr %2013, align 8
  %2092 = trunc i64 %2090 to i32
  %2093 = getelementptr inbounds %struct.nl_history, ptr %2089, i32 %2092
  %2094 = load i64, ptr %2053, align 8
  store i64 %2094, ptr %2093, align 8
  %2095 = getelementptr inbounds i8, ptr %2093, i32 8
  store i64 %2084, ptr %2095, align 8
  br label %2096

2096:                                             ; preds = %2088, %2074
  %2097 = phi ptr [ %2086, %2074 ], [ %2093, %2088 ]
  %2098 = load i64, ptr %2049, align 8
  %2099 = getelementptr inbounds i8, ptr %2097, i32 16
  %2100 = load i64, ptr %2099, align 8
  %2101 = call i64 @llvm.smax.i64(i64 %2098, i64 %2100)
  store i64 %2101, ptr %2099, align 8
  %2102 = add nuw nsw i64 %2066, 1
  br label %2065

2103:                                             ; preds = %2029, %2128
  %2104 = phi i64 [ %2138, %2128 ], [ 0, %2029 ]
  %2105 = load i64, ptr %2013, align 8
  %2106 = icmp slt i64 %2104, %2105
  br i1 %2106, label %2107, label %2143

2107:                                             ; preds = %2103
  %2108 = load ptr, ptr %2010, align 4
  %2109 = trunc i64 %2104 to i32
  %2110 = getelementptr inbounds %struct.nl_history, ptr %2108, i32 %2109
  %2111 = load ptr, ptr %63, align 8
  %2112 = load i64, ptr %2110, align 8
  %2113 = trunc i64 %2112 to i32
  %2114 = getelementptr inbounds %struct.nl_population, ptr %2111, i32 %2113
  %2115 = getelementptr inbounds i8, ptr %2114, i32 16
  %2116 = load i64, ptr %2115, align 8
  %2117 = getelementptr inbounds i8, ptr %2114, i32 88
  %2118 = load ptr, ptr %2117, align 8
  %2119 = getelementptr inbounds i8, ptr %2110, i32 8
  %2120 = load i64, ptr %2119, align 8
  %2121 = trunc i64 %2120 to i32
  %2122 = getelementptr inbounds %struct.nl_slot, ptr %2118, i32 %2121, i32 1
  %2123 = load i64, ptr %2122, align 8
  %2124 = icmp eq i64 %2123, 2
  br i1 %2124, label %2128, label %2125

2125:                                             ; preds = %2107
  %2126 = load i64, ptr %35, align 8
  %2127 = sdiv i64 %2126, 8
  br label %2128

2128:                                             ; preds = %2125, %2107
  %2129 = phi i64 [ %2127, %2125 ], [ 8, %2107 ]
  %2130 = mul nsw i64 %2129, %2116
  %2131 = getelementptr inbounds i8, ptr %2110, i32 32
  store i64 %2130, ptr %2131, align 8
  %2132 = getelementptr inbounds i8, ptr %2110, i32 16
  %2133 = load i64, ptr %2132, align 8
  %2134 = add nsw i64 %2133, 1
  %2135 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2134, i64 noundef %2130) #23
  %2136 = getelementptr inbounds i8, ptr %2110, i32 40
  store ptr %2135, ptr %2136, align 8
  %2137 = icmp eq ptr %2135, null
  %2138 = add nuw nsw i64 %2104, 1
  br i1 %2137, label %2139, label %2103

2139:                                             ; preds = %2128, %2008
  %2140 = getelementptr inbounds i8, ptr %21, i32 224
  %2141 = load i64, ptr %2140, align 8
  %2142 = icmp eq i64 %2141, 0
  br i1 %2142, label %2143, label %2582

2143:                                             ; preds = %2103, %2139
  br label %2144

2144:                                             ; preds = %2143, %2160
  %2145 = phi i64 [ %2175, %2160 ], [ 0, %2143 ]
  %2146 = load i64, ptr %56, align 8
  %2147 = icmp slt i64 %2145, %2146
  br i1 %2147, label %2148, label %2204

2148:                                             ; preds = %2144
  %2149 = load ptr, ptr %68, align 8
  %2150 = trunc i64 %2145 to i32
  %2151 = getelementptr inbounds %struct.nl_probe, ptr %2149, i32 %2150
  %2152 = getelementptr inbounds i8, ptr %2151, i32 24
  %2153 = getelementptr inbounds i8, ptr %2151, i32 44
  %2154 = getelementptr inbounds i8, ptr %2151, i32 64
  %2155 = load i64, ptr %2152, align 8
  %2156 = call i64 @llvm.smax.i64(i64 %2155, i64 0)
  br label %2157

2157:                                             ; preds = %2190, %2148
  %2158 = phi i64 [ 0, %2148 ], [ %2191, %2190 ]
  %2159 = icmp eq i64 %2158, %2156
  br i1 %2159, label %2160, label %2176

2160:                                             ; preds = %2157
  %2161 = load i64, ptr %2154, align 8
  %2162 = add nsw i64 %2161, 1
  %2163 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2162, i64 noundef 8) #23
  %2164 = getelementptr inbounds i8, ptr %2151, i32 80
  store ptr %2163, ptr %2164, align 8
  %2165 = getelementptr inbounds i8, ptr %2151, i32 32
  %2166 = load i64, ptr %2165, align 8
  %2167 = load i64, ptr %35, align 8
  %2168 = sdiv i64 %2167, 8
  %2169 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2166, i64 noundef %2168) #23
  %2170 = getelementptr inbounds i8, ptr %2151, i32 56
  store ptr %2169, ptr %2170, align 8
  %2171 = load ptr, ptr %2164, align 8
  %2172 = icmp eq ptr %2171, null
  %2173 = icmp eq ptr %2169, null
  %2174 = or i1 %2173, %2172
  %2175 = add nuw nsw i64 %2145, 1
  br i1 %2174, label %2200, label %2144

2176:                                             ; preds = %2157
  %2177 = load ptr, ptr %73, align 4
  %2178 = load ptr, ptr %2153, align 4
  %2179 = trunc i64 %2158 to i32
  %2180 = getelementptr inbounds i64, ptr %2178, i32 %2179
  %2181 = load i64, ptr %2180, align 8
  %2182 = trunc i64 %2181 to i32
  %2183 = getelementptr inbounds %struct.nl_connection, ptr %2177, i32 %2182
  %2184 = getelementptr inbounds i8, ptr %2183, i32 336
  %2185 = getelementptr inbounds i8, ptr %2183, i32 344
  br label %2186

2186:                                             ; preds = %2192, %2176
  %2187 = phi i64 [ 0, %2176 ], [ %2199, %2192 ]
  %2188 = load i64, ptr %2184, align 8
  %2189 = icmp slt i64 %2187, %2188
  br i1 %2189, label %2192, label %2190

2190:                                             ; preds = %2186
  %2191 = add nuw i64 %2158, 1
  br label %2157

2192:                                             ; preds = %2186
  %2193 = load ptr, ptr %2185, align 8
  %2194 = trunc i64 %2187 to i32
  %2195 = getelementptr inbounds %struct.nl_table, ptr %2193, i32 %2194, i32 29
  %2196 = load i64, ptr %2195, align 8
  %2197 = load i64, ptr %2154, align 8
  %2198 = call i64 @llvm.smax.i64(i64 %2196, i64 %2197)
  store i64 %2198, ptr %2154, align 8
  %2199 = add nuw nsw i64 %2187, 1
  br label %2186

2200:                                             ; preds = %2160
  %2201 = getelementptr inbounds i8, ptr %21, i32 224
  %2202 = load i64, ptr %2201, align 8
  %2203 = icmp eq i64 %2202, 0
  br i1 %2203, label %2204, label %2582

2204:                                             ; preds = %2144, %2200
  %2205 = getelementptr inbounds i8, ptr %21, i32 224
  %2206 = getelementptr inbounds i8, ptr %21, i32 128
  br label %2207

2207:                                             ; preds = %2467, %2204
  %2208 = phi i64 [ %2468, %2467 ], [ 0, %2204 ]
  %2209 = load i64, ptr %1903, align 8
  %2210 = icmp slt i64 %2208, %2209
  br i1 %2210, label %2211, label %2472

2211:                                             ; preds = %2207
  %2212 = load ptr, ptr %73, align 4
  %2213 = trunc i64 %2208 to i32
  %2214 = getelementptr inbounds %struct.nl_connection, ptr %2212, i32 %2213
  %2215 = getelementptr inbounds i8, ptr %2214, i32 160
  %2216 = load i64, ptr %2215, align 8
  %2217 = getelementptr inbounds i8, ptr %2214, i32 336
  %2218 = load i64, ptr %2217, align 8
  %2219 = mul nsw i64 %2218, %2216
  %2220 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2219, i64 noundef 72) #23
  %2221 = getelementptr inbounds i8, ptr %2214, i32 360
  store ptr %2220, ptr %2221, align 8
  %2222 = icmp eq ptr %2220, null
  br i1 %2222, label %2469, label %2223

2223:                                             ; preds = %2211
  %2224 = getelementptr inbounds i8, ptr %2214, i32 344
  %2225 = getelementptr inbounds i8, ptr %2214, i32 192
  %2226 = getelementptr inbounds i8, ptr %2214, i32 240
  %2227 = getelementptr inbounds i8, ptr %2214, i32 248
  %2228 = getelementptr inbounds i8, ptr %2214, i32 288
  %2229 = getelementptr inbounds i8, ptr %2214, i32 304
  %2230 = getelementptr inbounds i8, ptr %2214, i32 312
  %2231 = getelementptr inbounds i8, ptr %2214, i32 352
  %2232 = getelementptr inbounds i8, ptr %2214, i32 228
  br label %2233

2233:                                             ; preds = %2465, %2223
  %2234 = phi i64 [ %2466, %2465 ], [ 0, %2223 ]
  %2235 = load i64, ptr %2217, align 8
  %2236 = icmp slt i64 %2234, %2235
  br i1 %2236, label %2237, label %2467

2237:                                             ; preds = %2233
  %2238 = load ptr, ptr %2224, align 8
  %2239 = trunc i64 %2234 to i32
  %2240 = getelementptr inbounds %struct.nl_table, ptr %2238, i32 %2239
  %2241 = load i64, ptr %2225, align 8
  %2242 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2241, i64 noundef 4) #23
  %2243 = getelementptr inbounds i8, ptr %2240, i32 212
  store ptr %2242, ptr %2243, align 4
  %2244 = icmp eq ptr %2242, null
  br i1 %2244, label %2259, label %2245

2245:                                             ; preds = %2237, %2249
  %2246 = phi i64 [ %2258, %2249 ], [ 0, %2237 ]
  %2247 = load i64, ptr %2225, align 8
  %2248 = icmp slt i64 %2246, %2247
  br i1 %2248, label %2249, label %2262

2249:                                             ; preds = %2245
  %2250 = load ptr, ptr %2226, align 8
  %2251 = trunc i64 %2246 to i32
  %2252 = getelementptr inbounds %struct.nl_contribution, ptr %2250, i32 %2251, i32 1
  %2253 = load i64, ptr %2252, align 8
  %2254 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2253, i64 noundef 64) #23
  %2255 = load ptr, ptr %2243, align 4
  %2256 = getelementptr inbounds ptr, ptr %2255, i32 %2251
  store ptr %2254, ptr %2256, align 4
  %2257 = icmp eq ptr %2254, null
  %2258 = add nuw nsw i64 %2246, 1
  br i1 %2257, label %2259, label %2245

2259:                                             ; preds = %2249, %2237
  %2260 = load i64, ptr %2205, align 8
  %2261 = icmp eq i64 %2260, 0
  br i1 %2261, label %2262, label %2582

2262:                                             ; preds = %2245, %2259
  %2263 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2214, ptr noundef nonnull %2240) #23
  %2264 = getelementptr inbounds i8, ptr %2240, i32 196
  store ptr %2263, ptr %2264, align 4
  %2265 = icmp eq ptr %2263, null
  br i1 %2265, label %2469, label %2266

2266:                                             ; preds = %2262
  %2267 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2214, ptr noundef nonnull %2240) #23
  %2268 = getelementptr inbounds i8, ptr %2240, i32 200
  store ptr %2267, ptr %2268, align 8
  %2269 = icmp eq ptr %2267, null
  br i1 %2269, label %2469, label %2270

2270:                                             ; preds = %2266
  %2271 = load i64, ptr %2227, align 8
  %2272 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2271, i64 noundef 4) #23
  %2273 = getelementptr inbounds i8, ptr %2240, i32 208
  store ptr %2272, ptr %2273, align 8
  %2274 = icmp eq ptr %2272, null
  br i1 %2274, label %2379, label %2275

2275:                                             ; preds = %2270
  %2276 = getelementptr inbounds i8, ptr %2240, i32 16
  %2277 = getelementptr inbounds i8, ptr %2240, i32 76
  br label %2278

2278:                                             ; preds = %2339, %2275
  %2279 = phi i64 [ %2340, %2339 ], [ 0, %2275 ]
  %2280 = load i64, ptr %2227, align 8
  %2281 = icmp slt i64 %2279, %2280
  br i1 %2281, label %2282, label %2382

2282:                                             ; preds = %2278
  %2283 = load i64, ptr %2276, align 8
  %2284 = load ptr, ptr %2277, align 4
  %2285 = load i64, ptr %2228, align 8
  %2286 = sub i64 %2279, %2280
  %2287 = add i64 %2286, %2285
  %2288 = trunc i64 %2287 to i32
  %2289 = getelementptr inbounds i64, ptr %2284, i32 %2288
  %2290 = load i64, ptr %2289, align 8
  %2291 = load i64, ptr %2206, align 8
  %2292 = call i64 @llvm.smax.i64(i64 %2291, i64 0)
  %2293 = load ptr, ptr %1935, align 8
  br label %2294

2294:                                             ; preds = %2306, %2282
  %2295 = phi i64 [ 0, %2282 ], [ %2307, %2306 ]
  %2296 = icmp eq i64 %2295, %2292
  br i1 %2296, label %2308, label %2297

2297:                                             ; preds = %2294
  %2298 = trunc i64 %2295 to i32
  %2299 = getelementptr inbounds %struct.nl_total, ptr %2293, i32 %2298
  %2300 = load i64, ptr %2299, align 8
  %2301 = icmp eq i64 %2300, %2283
  br i1 %2301, label %2302, label %2306

2302:                                             ; preds = %2297
  %2303 = getelementptr inbounds i8, ptr %2299, i32 8
  %2304 = load i64, ptr %2303, align 8
  %2305 = icmp eq i64 %2304, %2290
  br i1 %2305, label %2329, label %2306

2306:                                             ; preds = %2302, %2297
  %2307 = add nuw i64 %2295, 1
  br label %2294

2308:                                             ; preds = %2294
  %2309 = add nsw i64 %2291, 1
  store i64 %2309, ptr %2206, align 8
  %2310 = trunc i64 %2291 to i32
  %2311 = getelementptr inbounds %struct.nl_total, ptr %2293, i32 %2310
  store i64 %2283, ptr %2311, align 8
  %2312 = getelementptr inbounds i8, ptr %2311, i32 8
  store i64 %2290, ptr %2312, align 8
  %2313 = load ptr, ptr %63, align 8
  %2314 = trunc i64 %2283 to i32
  %2315 = getelementptr inbounds %struct.nl_population, ptr %2313, i32 %2314, i32 2
  %2316 = load i64, ptr %2315, align 8
  %2317 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2316, i64 noundef 8) #23
  %2318 = getelementptr inbounds i8, ptr %2311, i32 16
  store ptr %2317, ptr %2318, align 8
  %2319 = load ptr, ptr %63, align 8
  %2320 = getelementptr inbounds %struct.nl_population, ptr %2319, i32 %2314, i32 1
  %2321 = load i64, ptr %2320, align 8
  %2322 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2321, i64 noundef 1) #23
  %2323 = getelementptr inbounds i8, ptr %2311, i32 20
  store ptr %2322, ptr %2323, align 4
  %2324 = load ptr, ptr %2318, align 8
  %2325 = icmp eq ptr %2324, null
  %2326 = icmp eq ptr %2322, null
  %2327 = or i1 %2326, %2325
  %2328 = select i1 %2327, ptr null, ptr %2311
  br label %2329

2329:                                             ; preds = %2302, %2308
  %2330 = phi ptr [ %2328, %2308 ], [ %2299, %2302 ]
  %2331 = load ptr, ptr %2273, align 8
  %2332 = trunc i64 %2279 to i32
  %2333 = getelementptr inbounds ptr, ptr %2331, i32 %2332
  store ptr %2330, ptr %2333, align 4
  %2334 = icmp eq ptr %2330, null
  br i1 %2334, label %2379, label %2335

2335:                                             ; preds = %2329, %2356
  %2336 = phi i64 [ %2357, %2356 ], [ 0, %2329 ]
  %2337 = load i64, ptr %2229, align 8
  %2338 = icmp slt i64 %2336, %2337
  br i1 %2338, label %2341, label %2339

2339:                                             ; preds = %2335
  %2340 = add nuw nsw i64 %2279, 1
  br label %2278

2341:                                             ; preds = %2335
  %2342 = load ptr, ptr %2230, align 8
  %2343 = trunc i64 %2336 to i32
  %2344 = getelementptr inbounds %struct.nl_range, ptr %2342, i32 %2343
  %2345 = getelementptr inbounds i8, ptr %2344, i32 24
  %2346 = getelementptr inbounds i8, ptr %2344, i32 32
  %2347 = getelementptr inbounds i8, ptr %2344, i32 16
  br label %2348

2348:                                             ; preds = %2374, %2341
  %2349 = phi i64 [ 0, %2341 ], [ %2378, %2374 ]
  %2350 = load i64, ptr %2345, align 8
  %2351 = icmp slt i64 %2349, %2350
  br i1 %2351, label %2352, label %2356

2352:                                             ; preds = %2348
  %2353 = load i64, ptr %2344, align 8
  %2354 = load i64, ptr %2276, align 8
  %2355 = icmp eq i64 %2353, %2354
  br i1 %2355, label %2358, label %2356

2356:                                             ; preds = %2352, %2348
  %2357 = add nuw nsw i64 %2336, 1
  br label %2335

2358:                                             ; preds = %2352
  %2359 = load ptr, ptr %2273, align 8
  %2360 = getelementptr inbounds ptr, ptr %2359, i32 %2332
  %2361 = load ptr, ptr %2360, align 4
  %2362 = getelementptr inbounds i8, ptr %2361, i32 20
  %2363 = load ptr, ptr %2362, align 4
  %2364 = load ptr, ptr %2346, align 8
  %2365 = icmp eq ptr %2364, null
  br i1 %2365, label %2371, label %2366

2366:                                             ; preds = %2358
  %2367 = trunc i64 %2349 to i32
  %2368 = getelementptr inbounds i32, ptr %2364, i32 %2367
  %2369 = load i32, ptr %2368, align 4
  %2370 = zext i32 %2369 to i64
  br label %2374

2371:                                             ; preds = %2358
  %2372 = load i64, ptr %2347, align 8
  %2373 = add nsw i64 %2372, %2349
  br label %2374

2374:                                             ; preds = %2371, %2366
  %2375 = phi i64 [ %2370, %2366 ], [ %2373, %2371 ]
  %2376 = trunc i64 %2375 to i32
  %2377 = getelementptr inbounds i8, ptr %2363, i32 %2376
  store i8 1, ptr %2377, align 1
  %2378 = add nuw nsw i64 %2349, 1
  br label %2348

2379:                                             ; preds = %2329, %2270
  %2380 = load i64, ptr %2205, align 8
  %2381 = icmp eq i64 %2380, 0
  br i1 %2381, label %2382, label %2582

2382:                                             ; preds = %2278, %2379
  %2383 = load i64, ptr %2215, align 8
  %2384 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2383, i64 noundef 4) #23
  %2385 = getelementptr inbounds i8, ptr %2240, i32 216
  store ptr %2384, ptr %2385, align 8
  %2386 = icmp eq ptr %2384, null
  br i1 %2386, label %2462, label %2387

2387:                                             ; preds = %2382
  %2388 = load i64, ptr %2231, align 8
  br label %2389

2389:                                             ; preds = %2461, %2387
  %2390 = phi i64 [ 0, %2387 ], [ %2405, %2461 ]
  %2391 = load i64, ptr %2215, align 8
  %2392 = icmp slt i64 %2390, %2391
  br i1 %2392, label %2393, label %2465

2393:                                             ; preds = %2389
  %2394 = load ptr, ptr %2232, align 4
  %2395 = trunc i64 %2390 to i32
  %2396 = getelementptr inbounds %struct.nl_handler, ptr %2394, i32 %2395
  %2397 = load i64, ptr %2396, align 8
  %2398 = icmp eq i64 %2397, 0
  %2399 = select i1 %2398, i32 72, i32 76
  %2400 = getelementptr inbounds i8, ptr %2240, i32 %2399
  %2401 = load ptr, ptr %2400, align 4
  %2402 = select i1 %2398, i32 128, i32 136
  %2403 = getelementptr inbounds i8, ptr %2214, i32 %2402
  %2404 = load i64, ptr %2403, align 8
  %2405 = add nuw nsw i64 %2390, 1
  %2406 = add i64 %2404, %2405
  %2407 = trunc i64 %2406 to i32
  %2408 = getelementptr inbounds i64, ptr %2401, i32 %2407
  %2409 = load i64, ptr %2408, align 8
  br label %2410

2410:                                             ; preds = %2432, %2393
  %2411 = phi i64 [ %2388, %2393 ], [ %2433, %2432 ]
  %2412 = load i64, ptr %2231, align 8
  %2413 = icmp slt i64 %2411, %2412
  br i1 %2413, label %2419, label %2414

2414:                                             ; preds = %2410
  %2415 = load ptr, ptr %2385, align 8
  %2416 = getelementptr inbounds ptr, ptr %2415, i32 %2395
  %2417 = load ptr, ptr %2416, align 4
  %2418 = icmp eq ptr %2417, null
  br i1 %2418, label %2434, label %2461

2419:                                             ; preds = %2410
  %2420 = load ptr, ptr %2221, align 8
  %2421 = trunc i64 %2411 to i32
  %2422 = getelementptr inbounds %struct.nl_queue, ptr %2420, i32 %2421
  %2423 = load i64, ptr %2422, align 8
  %2424 = icmp eq i64 %2423, %2397
  br i1 %2424, label %2425, label %2432

2425:                                             ; preds = %2419
  %2426 = getelementptr inbounds i8, ptr %2422, i32 16
  %2427 = load i64, ptr %2426, align 8
  %2428 = icmp eq i64 %2427, %2409
  br i1 %2428, label %2429, label %2432

2429:                                             ; preds = %2425
  %2430 = load ptr, ptr %2385, align 8
  %2431 = getelementptr inbounds ptr, ptr %2430, i32 %2395
  store ptr %2422, ptr %2431, align 4
  br label %2432

2432:                                             ; preds = %2429, %2425, %2419
  %2433 = add nsw i64 %2411, 1
  br label %2410

2434:                                             ; preds = %2414
  %2435 = load ptr, ptr %2221, align 8
  %2436 = add nsw i64 %2412, 1
  store i64 %2436, ptr %2231, align 8
  %2437 = trunc i64 %2412 to i32
  %2438 = getelementptr inbounds %struct.nl_queue, ptr %2435, i32 %2437
  %2439 = load ptr, ptr %2385, align 8
  %2440 = getelementptr inbounds ptr, ptr %2439, i32 %2395
  store ptr %2438, ptr %2440, align 4
  store i64 %2397, ptr %2438, align 8
  %2441 = select i1 %2398, i32 8, i32 16
  %2442 = getelementptr inbounds i8, ptr %2240, i32 %2441
  %2443 = load i64, ptr %2442, align 8
  %2444 = getelementptr inbounds i8, ptr %2438, i32 8
  store i64 %2443, ptr %2444, align 8
  %2445 = getelementptr inbounds i8, ptr %2438, i32 16
  store i64 %2409, ptr %2445, align 8
  %2446 = select i1 %2398, i32 160, i32 168
  %2447 = getelementptr inbounds i8, ptr %2240, i32 %2446
  %2448 = load i64, ptr %2447, align 8
  %2449 = add nsw i64 %2448, 1
  %2450 = getelementptr inbounds i8, ptr %2438, i32 24
  store i64 %2449, ptr %2450, align 8
  %2451 = getelementptr inbounds i8, ptr %2438, i32 64
  store i32 -1, ptr %2451, align 8
  %2452 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2449, i64 noundef 4) #23
  %2453 = getelementptr inbounds i8, ptr %2438, i32 32
  store ptr %2452, ptr %2453, align 8
  %2454 = load i64, ptr %2450, align 8
  %2455 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2454, i64 noundef 4) #23
  %2456 = getelementptr inbounds i8, ptr %2438, i32 36
  store ptr %2455, ptr %2456, align 4
  %2457 = load ptr, ptr %2453, align 8
  %2458 = icmp eq ptr %2457, null
  %2459 = icmp eq ptr %2455, null
  %2460 = or i1 %2459, %2458
  br i1 %2460, label %2462, label %2461

2461:                                             ; preds = %2434, %2414
  br label %2389

2462:                                             ; preds = %2434, %2382
  %2463 = load i64, ptr %2205, align 8
  %2464 = icmp eq i64 %2463, 0
  br i1 %2464, label %2465, label %2582

2465:                                             ; preds = %2389, %2462
  %2466 = add nuw nsw i64 %2234, 1
  br label %2233

2467:                                             ; preds = %2233
  %2468 = add nuw nsw i64 %2208, 1
  br label %2207

2469:                                             ; preds = %2211, %2262, %2266
  %2470 = load i64, ptr %2205, align 8
  %2471 = icmp eq i64 %2470, 0
  br i1 %2471, label %2472, label %2582

2472:                                             ; preds = %2207, %2469
  %2473 = getelementptr inbounds i8, ptr %21, i32 180
  br label %2474

2474:                                             ; preds = %2577, %2472
  %2475 = phi i64 [ 0, %2472 ], [ %2578, %2577 ]
  %2476 = load i64, ptr %51, align 8
  %2477 = icmp slt i64 %2475, %2476
  br i1 %2477, label %2478, label %2583

2478:                                             ; preds = %2474
  %2479 = load ptr, ptr %63, align 8
  %2480 = trunc i64 %2475 to i32
  %2481 = getelementptr inbounds %struct.nl_population, ptr %2479, i32 %2480
  %2482 = getelementptr inbounds i8, ptr %2481, i32 64
  %2483 = load i64, ptr %2482, align 8
  %2484 = call fastcc i64 @nl_cell_aggregate(ptr noundef %2481, i64 noundef %2483) #23
  %2485 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2484, i64 noundef 8) #23
  %2486 = getelementptr inbounds i8, ptr %2481, i32 128
  store ptr %2485, ptr %2486, align 8
  %2487 = icmp eq ptr %2485, null
  br i1 %2487, label %2579, label %2488

2488:                                             ; preds = %2478
  %2489 = getelementptr inbounds i8, ptr %2481, i32 8
  %2490 = load i64, ptr %2489, align 8
  store i64 %2490, ptr %2485, align 8
  %2491 = getelementptr inbounds i8, ptr %2481, i32 16
  %2492 = load i64, ptr %2491, align 8
  %2493 = load ptr, ptr %2486, align 8
  %2494 = getelementptr inbounds i8, ptr %2493, i32 8
  store i64 %2492, ptr %2494, align 8
  %2495 = load i32, ptr %2473, align 4
  %2496 = zext i32 %2495 to i64
  %2497 = load ptr, ptr %2486, align 8
  %2498 = getelementptr inbounds i8, ptr %2497, i32 16
  store i64 %2496, ptr %2498, align 8
  %2499 = getelementptr inbounds i8, ptr %2481, i32 24
  %2500 = load i64, ptr %2499, align 8
  %2501 = load ptr, ptr %2486, align 8
  %2502 = getelementptr inbounds i8, ptr %2501, i32 24
  store i64 %2500, ptr %2502, align 8
  %2503 = getelementptr inbounds i8, ptr %2481, i32 40
  %2504 = getelementptr inbounds i8, ptr %2481, i32 112
  br label %2505

2505:                                             ; preds = %2512, %2488
  %2506 = phi i64 [ 0, %2488 ], [ %2522, %2512 ]
  %2507 = load i64, ptr %2503, align 8
  %2508 = icmp slt i64 %2506, %2507
  br i1 %2508, label %2512, label %2509

2509:                                             ; preds = %2505
  %2510 = getelementptr inbounds i8, ptr %2481, i32 48
  %2511 = getelementptr inbounds i8, ptr %2481, i32 104
  br label %2523

2512:                                             ; preds = %2505
  %2513 = load ptr, ptr %2504, align 8
  %2514 = trunc i64 %2506 to i32
  %2515 = getelementptr inbounds ptr, ptr %2513, i32 %2514
  %2516 = load ptr, ptr %2515, align 4
  %2517 = ptrtoint ptr %2516 to i32
  %2518 = zext i32 %2517 to i64
  %2519 = load ptr, ptr %2486, align 8
  %2520 = getelementptr i64, ptr %2519, i32 %2514
  %2521 = getelementptr i8, ptr %2520, i32 48
  store i64 %2518, ptr %2521, align 8
  %2522 = add nuw nsw i64 %2506, 1
  br label %2505

2523:                                             ; preds = %2530, %2509
  %2524 = phi i64 [ %2560, %2530 ], [ 0, %2509 ]
  %2525 = load i64, ptr %2510, align 8
  %2526 = icmp slt i64 %2524, %2525
  br i1 %2526, label %2530, label %2527

2527:                                             ; preds = %2523
  %2528 = getelementptr inbounds i8, ptr %2481, i32 56
  %2529 = getelementptr inbounds i8, ptr %2481, i32 116
  br label %2561

2530:                                             ; preds = %2523
  %2531 = load ptr, ptr %65, align 4
  %2532 = load i64, ptr %2511, align 8
  %2533 = add nsw i64 %2532, %2524
  %2534 = trunc i64 %2533 to i32
  %2535 = getelementptr inbounds %struct.nl_target, ptr %2531, i32 %2534, i32 9
  %2536 = load i64, ptr %2535, align 8
  %2537 = load ptr, ptr %2486, align 8
  %2538 = load i64, ptr %2503, align 8
  %2539 = add nuw i64 %2524, 6
  %2540 = add i64 %2539, %2525
  %2541 = add i64 %2540, %2538
  %2542 = trunc i64 %2541 to i32
  %2543 = getelementptr inbounds i64, ptr %2537, i32 %2542
  store i64 %2536, ptr %2543, align 8
  %2544 = load ptr, ptr %65, align 4
  %2545 = load i64, ptr %2511, align 8
  %2546 = add nsw i64 %2545, %2524
  %2547 = trunc i64 %2546 to i32
  %2548 = getelementptr inbounds %struct.nl_target, ptr %2544, i32 %2547, i32 8
  %2549 = load ptr, ptr %2548, align 4
  %2550 = ptrtoint ptr %2549 to i32
  %2551 = zext i32 %2550 to i64
  %2552 = load ptr, ptr %2486, align 8
  %2553 = load i64, ptr %2510, align 8
  %2554 = shl nsw i64 %2553, 1
  %2555 = load i64, ptr %2503, align 8
  %2556 = add i64 %2554, %2539
  %2557 = add i64 %2556, %2555
  %2558 = trunc i64 %2557 to i32
  %2559 = getelementptr inbounds i64, ptr %2552, i32 %2558
  store i64 %2551, ptr %2559, align 8
  %2560 = add nuw nsw i64 %2524, 1
  br label %2523

2561:                                             ; preds = %2565, %2527
  %2562 = phi i64 [ %2576, %2565 ], [ 0, %2527 ]
  %2563 = load i64, ptr %2528, align 8
  %2564 = icmp slt i64 %2562, %2563
  br i1 %2564, label %2565, label %2577

2565:                                             ; preds = %2561
  %2566 = load ptr, ptr %2529, align 4
  %2567 = trunc i64 %2562 to i32
  %2568 = getelementptr inbounds ptr, ptr %2566, i32 %2567
  %2569 = load ptr, ptr %2568, align 4
  %2570 = ptrtoint ptr %2569 to i32
  %2571 = zext i32 %2570 to i64
  %2572 = load ptr, ptr %2486, align 8
  %2573 = call fastcc i64 @nl_cell_event(ptr noundef nonnull %2481, i64 noundef %2562) #23
  %2574 = trunc i64 %2573 to i32
  %2575 = getelementptr inbounds i64, ptr %2572, i32 %2574
  store i64 %2571, ptr %2575, align 8
  %2576 = add nuw nsw i64 %2562, 1
  br label %2561

2577:                                             ; preds = %2561
  %2578 = add nuw nsw i64 %2475, 1
  br label %2474

2579:                                             ; preds = %2478
  %2580 = load i64, ptr %2205, align 8
  %2581 = icmp eq i64 %2580, 0
  br i1 %2581, label %2583, label %2582

2582:                                             ; preds = %2462, %2379, %2259, %2200, %1988, %2139, %1897, %2579, %2469, %1898
  call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #23
  br label %2585

2583:                                             ; preds = %2474, %2579
  call fastcc void @nl_seek(ptr noundef nonnull %21, i64 noundef 0) #23
  %2584 = getelementptr inbounds i8, ptr %21, i32 232
  store i8 0, ptr %2584, align 1
  br label %2585

2585:                                             ; preds = %2583, %2582, %642, %631, %29
  %2586 = phi ptr [ null, %631 ], [ null, %2582 ], [ %21, %2583 ], [ null, %642 ], [ null, %29 ]
  ret ptr %2586
}

; Function Attrs: nounwind
define hidden i64 @nl_run(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i32 224
  %4 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ 0, %2 ], [ %14, %12 ]
  %7 = icmp ne i64 %6, %4
  %8 = load i64, ptr %3, align 8
  %9 = icmp eq i64 %8, 0
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %12, label %11

11:                                               ; preds = %5
  ret i64 %8

12:                                               ; preds = %5
  %13 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #23
  %14 = add nuw i64 %6, 1
  br label %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define internal fastcc i64 @nl_step(ptr noundef %0) #0 {
  %2 = alloca [2 x ptr], align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 136
  %5 = getelementptr inbounds i8, ptr %0, i32 184
  br label %6

6:                                                ; preds = %21, %1
  %7 = phi i64 [ 0, %1 ], [ %22, %21 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %27

10:                                               ; preds = %6
  %11 = load ptr, ptr %4, align 8
  %12 = trunc i64 %7 to i32
  %13 = getelementptr inbounds %struct.nl_population, ptr %11, i32 %12
  %14 = getelementptr inbounds i8, ptr %13, i32 32
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, 2
  br i1 %16, label %17, label %21

17:                                               ; preds = %10
  %18 = load i64, ptr %5, align 8
  %19 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef nonnull %13, i64 noundef 0, i64 noundef %18) #23
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %23

21:                                               ; preds = %17, %10
  %22 = add nuw nsw i64 %7, 1
  br label %6

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %0, i32 224
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %1291

27:                                               ; preds = %6, %23
  %28 = getelementptr inbounds i8, ptr %0, i32 216
  %29 = load i64, ptr %28, align 8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %88, label %31

31:                                               ; preds = %27
  store i64 0, ptr %28, align 8
  br label %32

32:                                               ; preds = %83, %31
  %33 = phi i64 [ 0, %31 ], [ %84, %83 ]
  %34 = load i64, ptr %3, align 8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %88

36:                                               ; preds = %32
  %37 = load ptr, ptr %4, align 8
  %38 = trunc i64 %33 to i32
  %39 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %38
  %40 = getelementptr inbounds i8, ptr %39, i32 136
  %41 = load i64, ptr %40, align 8
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %83, label %43

43:                                               ; preds = %36
  store i64 0, ptr %40, align 8
  %44 = getelementptr inbounds i8, ptr %39, i32 120
  %45 = load ptr, ptr %44, align 8
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds i8, ptr %39, i32 8
  %47 = getelementptr inbounds i8, ptr %39, i32 132
  %48 = getelementptr inbounds i8, ptr %39, i32 116
  br label %49

49:                                               ; preds = %79, %43
  %50 = phi i64 [ 0, %43 ], [ %82, %79 ]
  %51 = load i64, ptr %46, align 8
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %64, label %53

53:                                               ; preds = %49
  %54 = load ptr, ptr %44, align 8
  %55 = load i64, ptr %54, align 8
  %56 = getelementptr inbounds i8, ptr %39, i32 124
  %57 = load ptr, ptr %56, align 4
  %58 = load i64, ptr %57, align 8
  %59 = add nsw i64 %58, %55
  store i64 %59, ptr %57, align 8
  tail call fastcc void @nl_deliver(ptr noundef %0, i64 noundef %33, i64 noundef 0) #23
  %60 = load i64, ptr %5, align 8
  %61 = tail call fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %33, i64 noundef %60) #23
  %62 = load ptr, ptr %44, align 8
  store i64 0, ptr %62, align 8
  %63 = icmp eq i64 %61, 0
  br i1 %63, label %83, label %85

64:                                               ; preds = %49
  %65 = load ptr, ptr %47, align 4
  %66 = trunc i64 %50 to i32
  %67 = getelementptr inbounds i8, ptr %65, i32 %66
  %68 = load i8, ptr %67, align 1
  %69 = icmp eq i8 %68, 0
  br i1 %69, label %79, label %70

70:                                               ; preds = %64
  %71 = load ptr, ptr %48, align 4
  %72 = load ptr, ptr %71, align 4
  %73 = load ptr, ptr %44, align 8
  %74 = load i64, ptr %73, align 8
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %73, align 8
  %76 = trunc i64 %74 to i32
  %77 = getelementptr inbounds i32, ptr %72, i32 %76
  store i32 %66, ptr %77, align 4
  %78 = load ptr, ptr %47, align 4
  br label %79

79:                                               ; preds = %70, %64
  %80 = phi ptr [ %78, %70 ], [ %65, %64 ]
  %81 = getelementptr inbounds i8, ptr %80, i32 %66
  store i8 0, ptr %81, align 1
  %82 = add nuw nsw i64 %50, 1
  br label %49

83:                                               ; preds = %53, %36
  %84 = add nuw nsw i64 %33, 1
  br label %32

85:                                               ; preds = %53
  %86 = getelementptr inbounds i8, ptr %0, i32 224
  %87 = load i64, ptr %86, align 8
  br label %1291

88:                                               ; preds = %32, %27
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #23
  %89 = tail call fastcc double @nl_time(ptr noundef nonnull readonly %0) #23
  %90 = getelementptr inbounds i8, ptr %0, i32 104
  %91 = getelementptr inbounds i8, ptr %0, i32 148
  %92 = getelementptr inbounds i8, ptr %2, i32 4
  br label %93

93:                                               ; preds = %109, %88
  %94 = phi i64 [ 0, %88 ], [ %110, %109 ]
  %95 = load i64, ptr %90, align 8
  %96 = icmp slt i64 %94, %95
  br i1 %96, label %97, label %170

97:                                               ; preds = %93
  %98 = load ptr, ptr %91, align 4
  %99 = trunc i64 %94 to i32
  %100 = getelementptr inbounds %struct.nl_connection, ptr %98, i32 %99
  %101 = getelementptr inbounds i8, ptr %100, i32 336
  %102 = getelementptr inbounds i8, ptr %100, i32 344
  %103 = getelementptr inbounds i8, ptr %100, i32 192
  %104 = getelementptr inbounds i8, ptr %100, i32 240
  br label %105

105:                                              ; preds = %124, %97
  %106 = phi i64 [ 0, %97 ], [ %125, %124 ]
  %107 = load i64, ptr %101, align 8
  %108 = icmp slt i64 %106, %107
  br i1 %108, label %111, label %109

109:                                              ; preds = %105
  %110 = add nuw nsw i64 %94, 1
  br label %93

111:                                              ; preds = %105
  %112 = load ptr, ptr %102, align 8
  %113 = trunc i64 %106 to i32
  %114 = getelementptr inbounds %struct.nl_table, ptr %112, i32 %113
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #25
  %115 = getelementptr inbounds i8, ptr %114, i32 196
  %116 = load ptr, ptr %115, align 4
  store ptr %116, ptr %2, align 4
  %117 = getelementptr inbounds i8, ptr %114, i32 200
  %118 = load ptr, ptr %117, align 8
  store ptr %118, ptr %92, align 4
  %119 = getelementptr inbounds i8, ptr %114, i32 224
  %120 = getelementptr inbounds i8, ptr %114, i32 212
  br label %121

121:                                              ; preds = %138, %111
  %122 = phi i64 [ 0, %111 ], [ %139, %138 ]
  %123 = icmp eq i64 %122, 2
  br i1 %123, label %124, label %126

124:                                              ; preds = %121
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #25
  %125 = add nuw nsw i64 %106, 1
  br label %105

126:                                              ; preds = %121
  %127 = load i64, ptr %5, align 8
  %128 = trunc nuw nsw i64 %122 to i32
  %129 = getelementptr inbounds [2 x ptr], ptr %2, i32 0, i32 %128
  %130 = load ptr, ptr %129, align 4
  %131 = getelementptr inbounds i8, ptr %130, i32 8
  store i64 %127, ptr %131, align 8
  %132 = getelementptr inbounds i8, ptr %130, i32 16
  store double %89, ptr %132, align 8
  %133 = getelementptr i8, ptr %130, i32 24
  br label %134

134:                                              ; preds = %156, %126
  %135 = phi i64 [ 0, %126 ], [ %157, %156 ]
  %136 = load i64, ptr %103, align 8
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %140, label %138

138:                                              ; preds = %134
  %139 = add nuw nsw i64 %122, 1
  br label %121

140:                                              ; preds = %134
  %141 = tail call fastcc ptr @nl_target_of(ptr noundef readonly %0, ptr noundef nonnull %100, ptr noundef %114, i64 noundef %135, i64 noundef 0) #23
  %142 = getelementptr inbounds i8, ptr %141, i32 48
  %143 = load i64, ptr %142, align 8
  %144 = load i64, ptr %119, align 8
  %145 = shl nsw i64 %135, 3
  %146 = add nsw i64 %144, %145
  %147 = trunc i64 %146 to i32
  %148 = getelementptr i64, ptr %133, i32 %147
  store i64 %143, ptr %148, align 8
  %149 = trunc i64 %135 to i32
  br label %150

150:                                              ; preds = %158, %140
  %151 = phi i64 [ 0, %140 ], [ %169, %158 ]
  %152 = load ptr, ptr %104, align 8
  %153 = getelementptr inbounds %struct.nl_contribution, ptr %152, i32 %149, i32 1
  %154 = load i64, ptr %153, align 8
  %155 = icmp slt i64 %151, %154
  br i1 %155, label %158, label %156

156:                                              ; preds = %150
  %157 = add nuw nsw i64 %135, 1
  br label %134

158:                                              ; preds = %150
  %159 = tail call fastcc ptr @nl_target_of(ptr noundef readonly %0, ptr noundef nonnull %100, ptr noundef nonnull %114, i64 noundef %135, i64 noundef %151) #23
  %160 = getelementptr inbounds i8, ptr %159, i32 48
  %161 = load i64, ptr %160, align 8
  %162 = load ptr, ptr %120, align 4
  %163 = getelementptr inbounds ptr, ptr %162, i32 %149
  %164 = load ptr, ptr %163, align 4
  %165 = trunc i64 %151 to i32
  %166 = shl i32 %165, 3
  %167 = or disjoint i32 %166, 3
  %168 = getelementptr inbounds i64, ptr %164, i32 %167
  store i64 %161, ptr %168, align 8
  %169 = add nuw nsw i64 %151, 1
  br label %150

170:                                              ; preds = %93
  %171 = getelementptr inbounds i8, ptr %0, i32 56
  %172 = load i64, ptr %171, align 8
  %173 = and i64 %172, 1
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %176, label %175

175:                                              ; preds = %170
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #23
  br label %176

176:                                              ; preds = %175, %170
  %177 = getelementptr inbounds i8, ptr %0, i32 4
  %178 = getelementptr inbounds i8, ptr %0, i32 224
  br label %179

179:                                              ; preds = %404, %176
  %180 = phi i64 [ 0, %176 ], [ %405, %404 ]
  %181 = icmp eq i64 %180, 2
  br i1 %181, label %406, label %182

182:                                              ; preds = %179, %402
  %183 = phi i64 [ %403, %402 ], [ 0, %179 ]
  %184 = load i64, ptr %90, align 8
  %185 = icmp slt i64 %183, %184
  br i1 %185, label %186, label %404

186:                                              ; preds = %182
  %187 = load ptr, ptr %91, align 4
  %188 = trunc i64 %183 to i32
  %189 = getelementptr inbounds %struct.nl_connection, ptr %187, i32 %188
  %190 = getelementptr inbounds i8, ptr %189, i32 160
  %191 = getelementptr inbounds i8, ptr %189, i32 336
  %192 = getelementptr inbounds i8, ptr %189, i32 228
  %193 = getelementptr inbounds i8, ptr %189, i32 344
  br label %194

194:                                              ; preds = %400, %186
  %195 = phi i64 [ 0, %186 ], [ %401, %400 ]
  %196 = load i64, ptr %190, align 8
  %197 = icmp slt i64 %195, %196
  br i1 %197, label %198, label %402

198:                                              ; preds = %194
  %199 = trunc i64 %195 to i32
  br label %200

200:                                              ; preds = %398, %198
  %201 = phi i64 [ %399, %398 ], [ 0, %198 ]
  %202 = load i64, ptr %191, align 8
  %203 = icmp slt i64 %201, %202
  br i1 %203, label %204, label %400

204:                                              ; preds = %200
  %205 = load ptr, ptr %192, align 4
  %206 = getelementptr inbounds %struct.nl_handler, ptr %205, i32 %199
  %207 = load i64, ptr %206, align 8
  %208 = icmp eq i64 %207, %180
  br i1 %208, label %209, label %400

209:                                              ; preds = %204
  %210 = load ptr, ptr %193, align 8
  %211 = trunc i64 %201 to i32
  %212 = getelementptr inbounds %struct.nl_table, ptr %210, i32 %211
  %213 = getelementptr inbounds i8, ptr %212, i32 216
  %214 = load ptr, ptr %213, align 8
  %215 = getelementptr inbounds ptr, ptr %214, i32 %199
  %216 = load ptr, ptr %215, align 4
  %217 = getelementptr inbounds i8, ptr %216, i32 32
  %218 = load ptr, ptr %217, align 8
  %219 = load i64, ptr %5, align 8
  %220 = getelementptr inbounds i8, ptr %216, i32 24
  %221 = load i64, ptr %220, align 8
  %222 = srem i64 %219, %221
  %223 = trunc i64 %222 to i32
  %224 = getelementptr inbounds i32, ptr %218, i32 %223
  %225 = load i32, ptr %224, align 4
  %226 = add nsw i32 %225, -1
  %227 = getelementptr inbounds i8, ptr %216, i32 40
  %228 = getelementptr inbounds i8, ptr %206, i32 8
  %229 = getelementptr inbounds i8, ptr %212, i32 112
  %230 = getelementptr inbounds i8, ptr %212, i32 120
  %231 = getelementptr inbounds i8, ptr %212, i32 140
  %232 = getelementptr inbounds i8, ptr %212, i32 128
  %233 = getelementptr inbounds i8, ptr %212, i32 132
  %234 = getelementptr inbounds i8, ptr %212, i32 144
  %235 = getelementptr inbounds i8, ptr %212, i32 80
  %236 = getelementptr inbounds i8, ptr %212, i32 24
  %237 = getelementptr inbounds i8, ptr %212, i32 148
  %238 = getelementptr inbounds i8, ptr %212, i32 48
  %239 = getelementptr inbounds i8, ptr %212, i32 40
  %240 = getelementptr inbounds i8, ptr %212, i32 56
  %241 = getelementptr inbounds i8, ptr %212, i32 32
  %242 = getelementptr inbounds i8, ptr %212, i32 156
  %243 = getelementptr inbounds i8, ptr %212, i32 196
  %244 = getelementptr inbounds i8, ptr %206, i32 16
  br label %245

245:                                              ; preds = %394, %209
  %246 = phi i32 [ %226, %209 ], [ %255, %394 ]
  %247 = icmp slt i32 %246, 0
  br i1 %247, label %398, label %248

248:                                              ; preds = %245
  %249 = load ptr, ptr %227, align 8
  %250 = getelementptr inbounds %struct.nl_event, ptr %249, i32 %246
  %251 = load i32, ptr %250, align 4
  %252 = getelementptr inbounds i8, ptr %250, i32 4
  %253 = load i32, ptr %252, align 4
  %254 = getelementptr inbounds i8, ptr %250, i32 8
  %255 = load i32, ptr %254, align 4
  %256 = load i64, ptr %228, align 8
  %257 = icmp sgt i64 %256, -1
  br i1 %257, label %258, label %382

258:                                              ; preds = %248
  %259 = load i64, ptr %206, align 8
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %261, label %271

261:                                              ; preds = %258
  %262 = sext i32 %253 to i64
  %263 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %212, i64 noundef %262) #23
  %264 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %212, i64 noundef %262) #23
  %265 = icmp slt i64 %263, %264
  br i1 %265, label %266, label %382

266:                                              ; preds = %261
  %267 = sext i32 %251 to i64
  %268 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %212, i64 noundef %262) #23
  %269 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef readonly %189, ptr noundef readonly %212, i64 noundef %256, i64 noundef %267, i64 noundef %263, i64 noundef %264, i64 noundef %268) #23
  %270 = icmp eq i64 %269, 0
  br i1 %270, label %382, label %395

271:                                              ; preds = %258
  %272 = load i64, ptr %229, align 8
  %273 = icmp eq i64 %272, 0
  br i1 %273, label %274, label %302

274:                                              ; preds = %271
  %275 = sext i32 %253 to i64
  %276 = load i64, ptr %238, align 8
  %277 = sub nsw i64 %275, %276
  %278 = load i64, ptr %239, align 8
  %279 = icmp ne i64 %278, 0
  %280 = icmp slt i64 %277, 0
  %281 = select i1 %279, i1 true, i1 %280
  br i1 %281, label %366, label %282

282:                                              ; preds = %274
  %283 = load i64, ptr %240, align 8
  %284 = icmp slt i64 %277, %283
  br i1 %284, label %285, label %366

285:                                              ; preds = %282, %293
  %286 = phi i64 [ %301, %293 ], [ 0, %282 ]
  %287 = load i64, ptr %241, align 8
  %288 = icmp slt i64 %286, %287
  br i1 %288, label %293, label %289

289:                                              ; preds = %285
  %290 = load ptr, ptr %242, align 4
  %291 = trunc i64 %287 to i32
  %292 = getelementptr inbounds i32, ptr %290, i32 %291
  br label %366

293:                                              ; preds = %285
  %294 = load i64, ptr %240, align 8
  %295 = mul nsw i64 %294, %286
  %296 = add nsw i64 %295, %277
  %297 = trunc i64 %296 to i32
  %298 = load ptr, ptr %242, align 4
  %299 = trunc i64 %286 to i32
  %300 = getelementptr inbounds i32, ptr %298, i32 %299
  store i32 %297, ptr %300, align 4
  %301 = add nuw nsw i64 %286, 1
  br label %285

302:                                              ; preds = %271
  %303 = load i64, ptr %230, align 8
  %304 = icmp slt i64 %303, 0
  br i1 %304, label %315, label %305

305:                                              ; preds = %302
  %306 = icmp eq i32 %253, 0
  %307 = load ptr, ptr %231, align 4
  br i1 %306, label %320, label %308

308:                                              ; preds = %305
  %309 = shl i32 %253, 3
  %310 = getelementptr i8, ptr %307, i32 %309
  %311 = getelementptr i8, ptr %310, i32 -4
  %312 = load i32, ptr %311, align 4
  %313 = shl i32 %253, 1
  %314 = or disjoint i32 %313, 1
  br label %320

315:                                              ; preds = %302
  %316 = load ptr, ptr %232, align 8
  %317 = getelementptr i32, ptr %316, i32 %253
  %318 = load i32, ptr %317, align 4
  %319 = getelementptr i8, ptr %317, i32 4
  br label %324

320:                                              ; preds = %308, %305
  %321 = phi i32 [ %314, %308 ], [ 1, %305 ]
  %322 = phi i32 [ %312, %308 ], [ 0, %305 ]
  %323 = getelementptr inbounds i32, ptr %307, i32 %321
  br label %324

324:                                              ; preds = %320, %315
  %325 = phi i32 [ %318, %315 ], [ %322, %320 ]
  %326 = phi ptr [ %319, %315 ], [ %323, %320 ]
  %327 = sext i32 %325 to i64
  %328 = load i32, ptr %326, align 4
  %329 = sext i32 %328 to i64
  %330 = tail call i64 @llvm.smax.i64(i64 %327, i64 %329)
  br label %331

331:                                              ; preds = %358, %324
  %332 = phi i64 [ 0, %324 ], [ %352, %358 ]
  %333 = phi i64 [ %327, %324 ], [ %365, %358 ]
  %334 = icmp eq i64 %333, %330
  %335 = load ptr, ptr %233, align 4
  br i1 %334, label %336, label %340

336:                                              ; preds = %331
  %337 = getelementptr inbounds i32, ptr %335, i32 %325
  %338 = load ptr, ptr %237, align 4
  %339 = sub nsw i64 %329, %327
  br label %366

340:                                              ; preds = %331
  %341 = trunc nsw i64 %333 to i32
  %342 = getelementptr inbounds i32, ptr %335, i32 %341
  %343 = load i32, ptr %342, align 4
  %344 = load ptr, ptr %234, align 8
  %345 = sdiv i32 %343, 64
  %346 = getelementptr inbounds i32, ptr %344, i32 %345
  %347 = load i32, ptr %346, align 4
  %348 = sext i32 %347 to i64
  %349 = tail call i64 @llvm.smax.i64(i64 %332, i64 %348)
  %350 = load ptr, ptr %235, align 8
  br label %351

351:                                              ; preds = %351, %340
  %352 = phi i64 [ %349, %340 ], [ %353, %351 ]
  %353 = add nsw i64 %352, 1
  %354 = trunc i64 %353 to i32
  %355 = getelementptr inbounds i32, ptr %350, i32 %354
  %356 = load i32, ptr %355, align 4
  %357 = icmp sgt i32 %356, %343
  br i1 %357, label %358, label %351

358:                                              ; preds = %351
  %359 = load i64, ptr %236, align 8
  %360 = add nsw i64 %359, %352
  %361 = trunc i64 %360 to i32
  %362 = load ptr, ptr %237, align 4
  %363 = sub i32 %341, %325
  %364 = getelementptr inbounds i32, ptr %362, i32 %363
  store i32 %361, ptr %364, align 4
  %365 = add nsw i64 %333, 1
  br label %331

366:                                              ; preds = %336, %289, %282, %274
  %367 = phi ptr [ null, %274 ], [ %290, %289 ], [ null, %282 ], [ %337, %336 ]
  %368 = phi ptr [ null, %274 ], [ %292, %289 ], [ null, %282 ], [ %338, %336 ]
  %369 = phi i64 [ 0, %274 ], [ %287, %289 ], [ 0, %282 ], [ %339, %336 ]
  %370 = load ptr, ptr %243, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %189, ptr noundef nonnull readonly %212, ptr noundef %370, i64 noundef 0) #23
  %371 = icmp sgt i64 %369, 0
  br i1 %371, label %372, label %382

372:                                              ; preds = %366
  %373 = load ptr, ptr %177, align 4
  %374 = load i64, ptr %228, align 8
  %375 = trunc i64 %374 to i32
  %376 = getelementptr inbounds ptr, ptr %373, i32 %375
  %377 = load ptr, ptr %376, align 4
  %378 = load ptr, ptr %243, align 4
  %379 = trunc i64 %369 to i32
  %380 = tail call i32 %377(ptr noundef %378, ptr noundef %367, ptr noundef %368, i32 noundef %251, i32 noundef %379) #27
  %381 = icmp eq i32 %380, 0
  br i1 %381, label %382, label %428

382:                                              ; preds = %372, %366, %266, %261, %248
  %383 = load i64, ptr %244, align 8
  %384 = icmp sgt i64 %383, -1
  br i1 %384, label %385, label %394

385:                                              ; preds = %382
  %386 = load ptr, ptr %243, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %189, ptr noundef readonly %212, ptr noundef %386, i64 noundef 0) #23
  %387 = load ptr, ptr %177, align 4
  %388 = load i64, ptr %244, align 8
  %389 = trunc i64 %388 to i32
  %390 = getelementptr inbounds ptr, ptr %387, i32 %389
  %391 = load ptr, ptr %390, align 4
  %392 = load ptr, ptr %243, align 4
  %393 = tail call i32 %391(ptr noundef %392, i32 noundef %251) #27
  br label %394

394:                                              ; preds = %385, %382
  br label %245

395:                                              ; preds = %266
  %396 = load i64, ptr %178, align 8
  %397 = icmp eq i64 %396, 0
  br i1 %397, label %398, label %1291

398:                                              ; preds = %245, %395
  %399 = add nuw nsw i64 %201, 1
  br label %200

400:                                              ; preds = %204, %200
  %401 = add nuw nsw i64 %195, 1
  br label %194

402:                                              ; preds = %194
  %403 = add nuw nsw i64 %183, 1
  br label %182

404:                                              ; preds = %182
  %405 = add nuw nsw i64 %180, 1
  br label %179

406:                                              ; preds = %179, %419
  %407 = phi i64 [ %420, %419 ], [ 0, %179 ]
  %408 = load i64, ptr %90, align 8
  %409 = icmp slt i64 %407, %408
  br i1 %409, label %410, label %432

410:                                              ; preds = %406
  %411 = trunc i64 %407 to i32
  br label %412

412:                                              ; preds = %421, %410
  %413 = phi i64 [ %427, %421 ], [ 0, %410 ]
  %414 = load ptr, ptr %91, align 4
  %415 = getelementptr inbounds %struct.nl_connection, ptr %414, i32 %411
  %416 = getelementptr inbounds i8, ptr %415, i32 352
  %417 = load i64, ptr %416, align 8
  %418 = icmp slt i64 %413, %417
  br i1 %418, label %421, label %419

419:                                              ; preds = %412
  %420 = add nuw nsw i64 %407, 1
  br label %406

421:                                              ; preds = %412
  %422 = getelementptr inbounds i8, ptr %415, i32 360
  %423 = load ptr, ptr %422, align 8
  %424 = trunc i64 %413 to i32
  %425 = getelementptr inbounds %struct.nl_queue, ptr %423, i32 %424
  %426 = load i64, ptr %5, align 8
  tail call fastcc void @nl_release_events(ptr noundef %425, i64 noundef %426) #23
  %427 = add nuw nsw i64 %413, 1
  br label %412

428:                                              ; preds = %372
  %429 = load ptr, ptr %243, align 4
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %189, ptr noundef nonnull readonly %212, ptr noundef %429) #23
  %430 = load i64, ptr %178, align 8
  %431 = icmp eq i64 %430, 0
  br i1 %431, label %432, label %1291

432:                                              ; preds = %406, %428
  %433 = getelementptr inbounds i8, ptr %0, i32 192
  %434 = load i64, ptr %433, align 8
  %435 = icmp eq i64 %434, 0
  br i1 %435, label %498, label %436

436:                                              ; preds = %432
  %437 = getelementptr inbounds i8, ptr %0, i32 80
  %438 = getelementptr inbounds i8, ptr %0, i32 140
  %439 = getelementptr inbounds i8, ptr %0, i32 24
  br label %440

440:                                              ; preds = %496, %436
  %441 = phi i64 [ 0, %436 ], [ %497, %496 ]
  %442 = load i64, ptr %437, align 8
  %443 = icmp slt i64 %441, %442
  br i1 %443, label %444, label %498

444:                                              ; preds = %440
  %445 = load ptr, ptr %438, align 4
  %446 = trunc i64 %441 to i32
  %447 = getelementptr inbounds %struct.nl_target, ptr %445, i32 %446
  %448 = getelementptr inbounds i8, ptr %447, i32 16
  %449 = load i64, ptr %448, align 8
  %450 = icmp eq i64 %449, 0
  br i1 %450, label %496, label %451

451:                                              ; preds = %444
  %452 = getelementptr inbounds i8, ptr %447, i32 56
  %453 = load ptr, ptr %452, align 8
  %454 = getelementptr inbounds i8, ptr %447, i32 48
  %455 = load i64, ptr %454, align 8
  %456 = getelementptr inbounds i8, ptr %447, i32 40
  %457 = load i64, ptr %456, align 8
  %458 = mul nsw i64 %457, %455
  %459 = trunc i64 %458 to i32
  %460 = getelementptr inbounds i8, ptr %453, i32 %459
  %461 = load ptr, ptr %4, align 8
  %462 = getelementptr inbounds i8, ptr %447, i32 8
  %463 = load i64, ptr %462, align 8
  %464 = trunc i64 %463 to i32
  %465 = getelementptr inbounds %struct.nl_population, ptr %461, i32 %464, i32 2
  %466 = load i64, ptr %465, align 8
  %467 = getelementptr inbounds i8, ptr %447, i32 64
  %468 = getelementptr inbounds i8, ptr %447, i32 60
  %469 = tail call i64 @llvm.smax.i64(i64 %466, i64 0)
  br label %470

470:                                              ; preds = %494, %451
  %471 = phi i64 [ 0, %451 ], [ %495, %494 ]
  %472 = icmp eq i64 %471, %469
  br i1 %472, label %473, label %476

473:                                              ; preds = %470
  %474 = trunc i64 %466 to i32
  %475 = shl i32 %474, 3
  tail call void @llvm.memset.p0.i32(ptr align 8 %460, i8 0, i32 %475, i1 false)
  br label %496

476:                                              ; preds = %470
  %477 = load i64, ptr %439, align 8
  %478 = icmp eq i64 %477, 32
  %479 = trunc i64 %471 to i32
  %480 = getelementptr inbounds i64, ptr %460, i32 %479
  %481 = load i64, ptr %480, align 8
  %482 = load double, ptr %467, align 8
  br i1 %478, label %483, label %489

483:                                              ; preds = %476
  %484 = sitofp i64 %481 to float
  %485 = fptrunc double %482 to float
  %486 = fmul float %484, %485
  %487 = load ptr, ptr %468, align 4
  %488 = getelementptr inbounds float, ptr %487, i32 %479
  store float %486, ptr %488, align 4
  br label %494

489:                                              ; preds = %476
  %490 = sitofp i64 %481 to double
  %491 = fmul double %482, %490
  %492 = load ptr, ptr %468, align 4
  %493 = getelementptr inbounds double, ptr %492, i32 %479
  store double %491, ptr %493, align 8
  br label %494

494:                                              ; preds = %489, %483
  %495 = add nuw i64 %471, 1
  br label %470

496:                                              ; preds = %473, %444
  %497 = add nuw nsw i64 %441, 1
  br label %440

498:                                              ; preds = %440, %432
  %499 = getelementptr inbounds i8, ptr %0, i32 140
  br label %500

500:                                              ; preds = %516, %498
  %501 = phi i64 [ 0, %498 ], [ %517, %516 ]
  %502 = load i64, ptr %3, align 8
  %503 = icmp slt i64 %501, %502
  br i1 %503, label %504, label %542

504:                                              ; preds = %500
  %505 = load ptr, ptr %4, align 8
  %506 = trunc i64 %501 to i32
  %507 = getelementptr inbounds %struct.nl_population, ptr %505, i32 %506
  %508 = getelementptr inbounds i8, ptr %507, i32 48
  %509 = getelementptr inbounds i8, ptr %507, i32 104
  %510 = getelementptr inbounds i8, ptr %507, i32 128
  %511 = getelementptr inbounds i8, ptr %507, i32 40
  br label %512

512:                                              ; preds = %518, %504
  %513 = phi i64 [ 0, %504 ], [ %541, %518 ]
  %514 = load i64, ptr %508, align 8
  %515 = icmp slt i64 %513, %514
  br i1 %515, label %518, label %516

516:                                              ; preds = %512
  %517 = add nuw nsw i64 %501, 1
  br label %500

518:                                              ; preds = %512
  %519 = load ptr, ptr %499, align 4
  %520 = load i64, ptr %509, align 8
  %521 = add nsw i64 %520, %513
  %522 = trunc i64 %521 to i32
  %523 = getelementptr inbounds %struct.nl_target, ptr %519, i32 %522
  %524 = getelementptr inbounds i8, ptr %523, i32 56
  %525 = load ptr, ptr %524, align 8
  %526 = getelementptr inbounds i8, ptr %523, i32 48
  %527 = load i64, ptr %526, align 8
  %528 = getelementptr inbounds i8, ptr %523, i32 40
  %529 = load i64, ptr %528, align 8
  %530 = mul nsw i64 %529, %527
  %531 = trunc i64 %530 to i32
  %532 = getelementptr inbounds i8, ptr %525, i32 %531
  %533 = ptrtoint ptr %532 to i32
  %534 = zext i32 %533 to i64
  %535 = load ptr, ptr %510, align 8
  %536 = load i64, ptr %511, align 8
  %537 = add nuw i64 %513, 6
  %538 = add i64 %537, %536
  %539 = trunc i64 %538 to i32
  %540 = getelementptr inbounds i64, ptr %535, i32 %539
  store i64 %534, ptr %540, align 8
  %541 = add nuw nsw i64 %513, 1
  br label %512

542:                                              ; preds = %500
  %543 = getelementptr inbounds i8, ptr %0, i32 200
  %544 = load i64, ptr %543, align 8
  %545 = icmp eq i64 %544, 0
  br i1 %545, label %546, label %578

546:                                              ; preds = %542
  %547 = tail call i64 @llvm.smax.i64(i64 %502, i64 0)
  br label %548

548:                                              ; preds = %573, %546
  %549 = phi i64 [ 0, %546 ], [ %574, %573 ]
  %550 = icmp eq i64 %549, %547
  br i1 %550, label %577, label %551

551:                                              ; preds = %548
  %552 = load ptr, ptr %4, align 8
  %553 = trunc i64 %549 to i32
  %554 = getelementptr inbounds %struct.nl_population, ptr %552, i32 %553
  %555 = getelementptr inbounds i8, ptr %554, i32 72
  %556 = load i64, ptr %555, align 8
  %557 = getelementptr inbounds i8, ptr %554, i32 92
  %558 = tail call i64 @llvm.smax.i64(i64 %556, i64 0)
  br label %559

559:                                              ; preds = %571, %551
  %560 = phi i64 [ %572, %571 ], [ 0, %551 ]
  %561 = icmp eq i64 %560, %558
  br i1 %561, label %573, label %562

562:                                              ; preds = %559
  %563 = load ptr, ptr %557, align 4
  %564 = trunc i64 %560 to i32
  %565 = getelementptr inbounds %struct.nl_launch, ptr %563, i32 %564
  %566 = load i64, ptr %565, align 8
  %567 = icmp eq i64 %566, 1
  br i1 %567, label %568, label %571

568:                                              ; preds = %562
  %569 = tail call fastcc i64 @nl_is_due(ptr noundef nonnull readonly %0, ptr noundef nonnull %565) #23
  %570 = icmp eq i64 %569, 0
  br i1 %570, label %571, label %575

571:                                              ; preds = %568, %562
  %572 = add nuw i64 %560, 1
  br label %559

573:                                              ; preds = %559
  %574 = add nuw i64 %549, 1
  br label %548

575:                                              ; preds = %568
  %576 = icmp slt i64 %549, %502
  br i1 %576, label %578, label %577

577:                                              ; preds = %548, %575
  br label %1200

578:                                              ; preds = %575, %542
  %579 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 0) #23
  %580 = icmp eq i64 %579, 0
  br i1 %580, label %581, label %584

581:                                              ; preds = %578
  %582 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 1) #23
  %583 = icmp eq i64 %582, 0
  br i1 %583, label %586, label %584

584:                                              ; preds = %581, %578
  %585 = load i64, ptr %178, align 8
  br label %1195

586:                                              ; preds = %581
  %587 = load i64, ptr %171, align 8
  %588 = and i64 %587, 2
  %589 = icmp eq i64 %588, 0
  br i1 %589, label %591, label %590

590:                                              ; preds = %586
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #23
  br label %591

591:                                              ; preds = %590, %586
  %592 = getelementptr inbounds i8, ptr %0, i32 88
  %593 = getelementptr inbounds i8, ptr %0, i32 144
  br label %594

594:                                              ; preds = %612, %591
  %595 = phi i64 [ 0, %591 ], [ %613, %612 ]
  %596 = load i64, ptr %592, align 8
  %597 = icmp slt i64 %595, %596
  br i1 %597, label %601, label %598

598:                                              ; preds = %594
  %599 = load i64, ptr %543, align 8
  %600 = icmp eq i64 %599, 0
  br i1 %600, label %1193, label %614

601:                                              ; preds = %594
  %602 = load ptr, ptr %593, align 8
  %603 = trunc i64 %595 to i32
  %604 = getelementptr inbounds %struct.nl_probe, ptr %602, i32 %603
  %605 = getelementptr inbounds i8, ptr %604, i32 24
  %606 = load i64, ptr %605, align 8
  %607 = icmp eq i64 %606, 0
  br i1 %607, label %612, label %608

608:                                              ; preds = %601
  %609 = load i64, ptr %5, align 8
  %610 = getelementptr inbounds i8, ptr %604, i32 48
  %611 = load double, ptr %610, align 8
  tail call fastcc void @nl_keep_probe(ptr noundef nonnull %604, i64 noundef %609, double noundef %611) #23
  br label %612

612:                                              ; preds = %608, %601
  %613 = add nuw nsw i64 %595, 1
  br label %594

614:                                              ; preds = %598
  %615 = getelementptr inbounds i8, ptr %0, i32 168
  %616 = getelementptr inbounds i8, ptr %0, i32 24
  br label %617

617:                                              ; preds = %764, %614
  %618 = phi i64 [ 0, %614 ], [ %765, %764 ]
  %619 = load i64, ptr %90, align 8
  %620 = icmp slt i64 %618, %619
  br i1 %620, label %621, label %769

621:                                              ; preds = %617
  %622 = load ptr, ptr %91, align 4
  %623 = trunc i64 %618 to i32
  %624 = getelementptr inbounds %struct.nl_connection, ptr %622, i32 %623
  %625 = getelementptr inbounds i8, ptr %624, i32 176
  %626 = getelementptr inbounds i8, ptr %624, i32 236
  %627 = getelementptr inbounds i8, ptr %624, i32 336
  %628 = getelementptr inbounds i8, ptr %624, i32 344
  br label %629

629:                                              ; preds = %762, %621
  %630 = phi i64 [ 0, %621 ], [ %763, %762 ]
  %631 = load i64, ptr %625, align 8
  %632 = icmp slt i64 %630, %631
  br i1 %632, label %633, label %764

633:                                              ; preds = %629
  %634 = load ptr, ptr %626, align 4
  %635 = trunc i64 %630 to i32
  %636 = getelementptr inbounds %struct.nl_timed, ptr %634, i32 %635
  %637 = load i64, ptr %636, align 8
  %638 = icmp eq i64 %637, 1
  %639 = load i64, ptr %5, align 8
  %640 = getelementptr inbounds i8, ptr %636, i32 8
  %641 = load i64, ptr %640, align 8
  br i1 %638, label %642, label %644

642:                                              ; preds = %633
  %643 = icmp eq i64 %639, %641
  br i1 %643, label %647, label %762

644:                                              ; preds = %633
  %645 = srem i64 %639, %641
  %646 = icmp eq i64 %645, 0
  br i1 %646, label %647, label %762

647:                                              ; preds = %644, %642
  %648 = getelementptr inbounds i8, ptr %636, i32 24
  %649 = getelementptr inbounds i8, ptr %636, i32 32
  br label %650

650:                                              ; preds = %746, %647
  %651 = phi i64 [ 0, %647 ], [ %747, %746 ]
  %652 = load i64, ptr %648, align 8
  %653 = icmp slt i64 %651, %652
  br i1 %653, label %656, label %654

654:                                              ; preds = %650
  %655 = getelementptr inbounds i8, ptr %636, i32 16
  br label %748

656:                                              ; preds = %650
  %657 = load ptr, ptr %649, align 8
  %658 = trunc i64 %651 to i32
  %659 = getelementptr inbounds %struct.nl_reduction, ptr %657, i32 %658
  %660 = getelementptr inbounds i8, ptr %659, i32 8
  %661 = getelementptr inbounds i8, ptr %659, i32 16
  %662 = getelementptr inbounds i8, ptr %659, i32 24
  br label %663

663:                                              ; preds = %744, %656
  %664 = phi i64 [ 0, %656 ], [ %745, %744 ]
  %665 = load i64, ptr %627, align 8
  %666 = icmp slt i64 %664, %665
  br i1 %666, label %667, label %746

667:                                              ; preds = %663
  %668 = load i64, ptr %659, align 8
  %669 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull %624, i64 noundef %664, i64 noundef %668) #23
  %670 = icmp eq i64 %669, 0
  br i1 %670, label %744, label %671

671:                                              ; preds = %667
  %672 = icmp eq i64 %668, 0
  %673 = load ptr, ptr %628, align 8
  %674 = trunc i64 %664 to i32
  %675 = getelementptr inbounds %struct.nl_table, ptr %673, i32 %674, i32 2
  %676 = getelementptr inbounds %struct.nl_table, ptr %673, i32 %674, i32 1
  %677 = select i1 %672, ptr %676, ptr %675
  %678 = load i64, ptr %677, align 8
  %679 = load ptr, ptr %4, align 8
  %680 = trunc i64 %678 to i32
  %681 = getelementptr inbounds %struct.nl_population, ptr %679, i32 %680, i32 2
  %682 = load i64, ptr %681, align 8
  %683 = load i64, ptr %660, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef %683, i64 noundef %682) #23
  br label %684

684:                                              ; preds = %705, %671
  %685 = phi i64 [ 0, %671 ], [ %706, %705 ]
  %686 = load i64, ptr %627, align 8
  %687 = icmp slt i64 %685, %686
  br i1 %687, label %688, label %707

688:                                              ; preds = %684
  %689 = load ptr, ptr %628, align 8
  %690 = trunc i64 %685 to i32
  %691 = getelementptr inbounds %struct.nl_table, ptr %689, i32 %690
  %692 = load i64, ptr %659, align 8
  %693 = icmp eq i64 %692, 0
  %694 = select i1 %693, i32 8, i32 16
  %695 = getelementptr inbounds i8, ptr %691, i32 %694
  %696 = load i64, ptr %695, align 8
  %697 = icmp eq i64 %696, %678
  br i1 %697, label %698, label %705

698:                                              ; preds = %688
  %699 = load i64, ptr %661, align 8
  %700 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull readonly %624, ptr noundef nonnull %691, i64 noundef %699) #23
  %701 = icmp eq i64 %700, 0
  br i1 %701, label %702, label %741

702:                                              ; preds = %698
  %703 = load i64, ptr %660, align 8
  %704 = load i64, ptr %659, align 8
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef nonnull readonly %624, ptr noundef nonnull %691, i64 noundef %703, i64 noundef %704, i64 noundef -1, i64 noundef %682) #23
  br label %705

705:                                              ; preds = %702, %688
  %706 = add nuw nsw i64 %685, 1
  br label %684

707:                                              ; preds = %684
  %708 = load i64, ptr %660, align 8
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef %708, i64 noundef %682) #23
  br label %709

709:                                              ; preds = %739, %707
  %710 = phi i64 [ 0, %707 ], [ %740, %739 ]
  %711 = load i64, ptr %627, align 8
  %712 = icmp slt i64 %710, %711
  br i1 %712, label %713, label %744

713:                                              ; preds = %709
  %714 = load ptr, ptr %628, align 8
  %715 = trunc i64 %710 to i32
  %716 = getelementptr inbounds %struct.nl_table, ptr %714, i32 %715
  %717 = load i64, ptr %659, align 8
  %718 = icmp eq i64 %717, 0
  %719 = select i1 %718, i32 8, i32 16
  %720 = getelementptr inbounds i8, ptr %716, i32 %719
  %721 = load i64, ptr %720, align 8
  %722 = icmp eq i64 %721, %678
  br i1 %722, label %723, label %739

723:                                              ; preds = %713
  %724 = load i64, ptr %662, align 8
  %725 = trunc i64 %724 to i32
  %726 = select i1 %718, i32 188, i32 192
  %727 = getelementptr inbounds i8, ptr %716, i32 %726
  %728 = load ptr, ptr %727, align 4
  %729 = getelementptr inbounds ptr, ptr %728, i32 %725
  %730 = load ptr, ptr %729, align 4
  %731 = load ptr, ptr %615, align 8
  %732 = load ptr, ptr %4, align 8
  %733 = getelementptr inbounds %struct.nl_population, ptr %732, i32 %680, i32 1
  %734 = load i64, ptr %733, align 8
  %735 = load i64, ptr %616, align 8
  %736 = sdiv i64 %735, 8
  %737 = mul nsw i64 %736, %734
  %738 = trunc i64 %737 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %730, ptr align 1 %731, i32 %738, i1 false)
  br label %739

739:                                              ; preds = %723, %713
  %740 = add nuw nsw i64 %710, 1
  br label %709

741:                                              ; preds = %698
  %742 = load i64, ptr %178, align 8
  %743 = icmp eq i64 %742, 0
  br i1 %743, label %744, label %1291

744:                                              ; preds = %709, %741, %667
  %745 = add nuw nsw i64 %664, 1
  br label %663

746:                                              ; preds = %663
  %747 = add nuw nsw i64 %651, 1
  br label %650

748:                                              ; preds = %755, %654
  %749 = phi i64 [ %761, %755 ], [ 0, %654 ]
  %750 = load i64, ptr %627, align 8
  %751 = icmp slt i64 %749, %750
  br i1 %751, label %752, label %762

752:                                              ; preds = %748
  %753 = load i64, ptr %655, align 8
  %754 = icmp sgt i64 %753, -1
  br i1 %754, label %755, label %762

755:                                              ; preds = %752
  %756 = load ptr, ptr %628, align 8
  %757 = trunc i64 %749 to i32
  %758 = getelementptr inbounds %struct.nl_table, ptr %756, i32 %757
  %759 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull %624, ptr noundef %758, i64 noundef %753) #23
  %760 = icmp eq i64 %759, 0
  %761 = add nuw nsw i64 %749, 1
  br i1 %760, label %748, label %766

762:                                              ; preds = %752, %748, %644, %642
  %763 = add nuw nsw i64 %630, 1
  br label %629

764:                                              ; preds = %629
  %765 = add nuw nsw i64 %618, 1
  br label %617

766:                                              ; preds = %755
  %767 = load i64, ptr %178, align 8
  %768 = icmp eq i64 %767, 0
  br i1 %768, label %769, label %1291

769:                                              ; preds = %617, %766
  %770 = getelementptr inbounds i8, ptr %0, i32 120
  %771 = getelementptr inbounds i8, ptr %0, i32 156
  br label %772

772:                                              ; preds = %810, %769
  %773 = phi i64 [ 0, %769 ], [ %811, %810 ]
  %774 = load i64, ptr %770, align 8
  %775 = icmp slt i64 %773, %774
  br i1 %775, label %779, label %776

776:                                              ; preds = %772
  %777 = getelementptr inbounds i8, ptr %0, i32 128
  %778 = getelementptr inbounds i8, ptr %0, i32 160
  br label %817

779:                                              ; preds = %772
  %780 = load ptr, ptr %771, align 4
  %781 = trunc i64 %773 to i32
  %782 = getelementptr inbounds %struct.nl_history, ptr %780, i32 %781
  %783 = load ptr, ptr %4, align 8
  %784 = load i64, ptr %782, align 8
  %785 = trunc i64 %784 to i32
  %786 = getelementptr inbounds %struct.nl_population, ptr %783, i32 %785, i32 16
  %787 = load ptr, ptr %786, align 8
  %788 = getelementptr inbounds i8, ptr %782, i32 8
  %789 = load i64, ptr %788, align 8
  %790 = trunc i64 %789 to i32
  %791 = getelementptr inbounds ptr, ptr %787, i32 %790
  %792 = load ptr, ptr %791, align 4
  %793 = load i64, ptr %5, align 8
  %794 = getelementptr inbounds i8, ptr %782, i32 16
  %795 = load i64, ptr %794, align 8
  %796 = add nsw i64 %795, 1
  %797 = srem i64 %793, %796
  %798 = getelementptr inbounds i8, ptr %782, i32 24
  store i64 %797, ptr %798, align 8
  %799 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %782, i64 noundef 0) #23
  %800 = getelementptr inbounds i8, ptr %782, i32 32
  %801 = load i64, ptr %800, align 8
  %802 = trunc i64 %801 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %799, ptr align 1 %792, i32 %802, i1 false)
  br label %803

803:                                              ; preds = %812, %779
  %804 = phi i64 [ 1, %779 ], [ %816, %812 ]
  %805 = load i64, ptr %5, align 8
  %806 = icmp eq i64 %805, 0
  br i1 %806, label %807, label %810

807:                                              ; preds = %803
  %808 = load i64, ptr %794, align 8
  %809 = icmp sgt i64 %804, %808
  br i1 %809, label %810, label %812

810:                                              ; preds = %807, %803
  %811 = add nuw nsw i64 %773, 1
  br label %772

812:                                              ; preds = %807
  %813 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %782, i64 noundef %804) #23
  %814 = load i64, ptr %800, align 8
  %815 = trunc i64 %814 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %813, ptr align 1 %792, i32 %815, i1 false)
  %816 = add nuw nsw i64 %804, 1
  br label %803

817:                                              ; preds = %823, %776
  %818 = phi i64 [ %838, %823 ], [ 0, %776 ]
  %819 = load i64, ptr %777, align 8
  %820 = icmp slt i64 %818, %819
  br i1 %820, label %823, label %821

821:                                              ; preds = %817
  %822 = getelementptr inbounds i8, ptr %0, i32 164
  br label %839

823:                                              ; preds = %817
  %824 = load ptr, ptr %778, align 8
  %825 = trunc i64 %818 to i32
  %826 = getelementptr inbounds %struct.nl_total, ptr %824, i32 %825
  %827 = getelementptr inbounds i8, ptr %826, i32 16
  %828 = load ptr, ptr %827, align 8
  %829 = load ptr, ptr %4, align 8
  %830 = load i64, ptr %826, align 8
  %831 = trunc i64 %830 to i32
  %832 = getelementptr inbounds %struct.nl_population, ptr %829, i32 %831, i32 2
  %833 = load i64, ptr %832, align 8
  %834 = load i64, ptr %616, align 8
  %835 = sdiv i64 %834, 8
  %836 = mul nsw i64 %835, %833
  %837 = trunc i64 %836 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %828, i8 0, i32 %837, i1 false)
  %838 = add nuw nsw i64 %818, 1
  br label %817

839:                                              ; preds = %1086, %821
  %840 = phi i64 [ %1087, %1086 ], [ 0, %821 ]
  %841 = load i64, ptr %90, align 8
  %842 = icmp slt i64 %840, %841
  br i1 %842, label %843, label %1088

843:                                              ; preds = %839
  %844 = trunc i64 %840 to i32
  br label %845

845:                                              ; preds = %1084, %843
  %846 = phi i64 [ %1085, %1084 ], [ 0, %843 ]
  %847 = load ptr, ptr %91, align 4
  %848 = getelementptr inbounds %struct.nl_connection, ptr %847, i32 %844
  %849 = getelementptr inbounds i8, ptr %848, i32 168
  %850 = load i64, ptr %849, align 8
  %851 = icmp slt i64 %846, %850
  br i1 %851, label %852, label %1086

852:                                              ; preds = %845
  %853 = load ptr, ptr %822, align 4
  %854 = getelementptr inbounds i8, ptr %848, i32 8
  %855 = load i64, ptr %854, align 8
  %856 = trunc i64 %855 to i32
  %857 = getelementptr inbounds i8, ptr %853, i32 %856
  %858 = load i8, ptr %857, align 1
  %859 = icmp eq i8 %858, 0
  br i1 %859, label %860, label %1086

860:                                              ; preds = %852
  %861 = getelementptr inbounds i8, ptr %848, i32 232
  %862 = load ptr, ptr %861, align 8
  %863 = trunc i64 %846 to i32
  %864 = getelementptr inbounds %struct.nl_driver, ptr %862, i32 %863
  %865 = getelementptr inbounds i8, ptr %848, i32 336
  %866 = getelementptr inbounds i8, ptr %864, i32 8
  %867 = getelementptr inbounds i8, ptr %848, i32 344
  %868 = getelementptr inbounds i8, ptr %864, i32 16
  %869 = getelementptr inbounds i8, ptr %848, i32 24
  %870 = getelementptr inbounds i8, ptr %848, i32 32
  %871 = getelementptr inbounds i8, ptr %848, i32 40
  %872 = getelementptr inbounds i8, ptr %864, i32 24
  %873 = getelementptr inbounds i8, ptr %864, i32 32
  br label %874

874:                                              ; preds = %1081, %860
  %875 = phi ptr [ null, %860 ], [ %1082, %1081 ]
  %876 = phi i64 [ 0, %860 ], [ %1083, %1081 ]
  %877 = load i64, ptr %865, align 8
  %878 = icmp slt i64 %876, %877
  br i1 %878, label %879, label %1084

879:                                              ; preds = %874
  %880 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull readonly %848, i64 noundef %876, i64 noundef 1) #23
  %881 = icmp eq i64 %880, 0
  br i1 %881, label %1081, label %882

882:                                              ; preds = %879
  %883 = load i64, ptr %866, align 8
  %884 = icmp eq i64 %883, 0
  %885 = sext i1 %884 to i64
  %886 = trunc i64 %876 to i32
  br label %887

887:                                              ; preds = %1077, %882
  %888 = phi ptr [ %907, %1077 ], [ %875, %882 ]
  %889 = phi i64 [ %1078, %1077 ], [ %885, %882 ]
  %890 = load ptr, ptr %867, align 8
  %891 = getelementptr inbounds %struct.nl_table, ptr %890, i32 %886
  %892 = getelementptr inbounds i8, ptr %891, i32 16
  %893 = load i64, ptr %892, align 8
  %894 = getelementptr inbounds i8, ptr %891, i32 208
  %895 = load ptr, ptr %894, align 8
  %896 = load i64, ptr %868, align 8
  %897 = tail call i64 @llvm.smax.i64(i64 %889, i64 0)
  %898 = add nsw i64 %896, %897
  %899 = trunc i64 %898 to i32
  %900 = getelementptr inbounds ptr, ptr %895, i32 %899
  %901 = load ptr, ptr %900, align 4
  %902 = load ptr, ptr %4, align 8
  %903 = trunc i64 %893 to i32
  %904 = getelementptr inbounds %struct.nl_population, ptr %902, i32 %903, i32 2
  %905 = load i64, ptr %904, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef 0, i64 noundef %905) #23
  br label %906

906:                                              ; preds = %1033, %887
  %907 = phi ptr [ %888, %887 ], [ %1034, %1033 ]
  %908 = phi i64 [ 0, %887 ], [ %1035, %1033 ]
  %909 = load i64, ptr %865, align 8
  %910 = icmp slt i64 %908, %909
  br i1 %910, label %911, label %1036

911:                                              ; preds = %906
  %912 = load ptr, ptr %867, align 8
  %913 = trunc i64 %908 to i32
  %914 = getelementptr inbounds %struct.nl_table, ptr %912, i32 %913
  %915 = getelementptr inbounds i8, ptr %914, i32 16
  %916 = load i64, ptr %915, align 8
  %917 = icmp eq i64 %916, %893
  br i1 %917, label %918, label %1033

918:                                              ; preds = %911
  %919 = icmp eq ptr %914, %907
  br i1 %919, label %1032, label %920

920:                                              ; preds = %918
  %921 = getelementptr inbounds i8, ptr %914, i32 32
  %922 = getelementptr inbounds i8, ptr %914, i32 104
  %923 = getelementptr inbounds i8, ptr %914, i32 24
  %924 = getelementptr inbounds i8, ptr %914, i32 72
  %925 = getelementptr inbounds i8, ptr %914, i32 8
  %926 = getelementptr inbounds i8, ptr %914, i32 200
  br label %927

927:                                              ; preds = %1028, %920
  %928 = phi i64 [ 0, %920 ], [ %934, %1028 ]
  %929 = phi i64 [ undef, %920 ], [ %1029, %1028 ]
  %930 = load i64, ptr %921, align 8
  %931 = icmp slt i64 %928, %930
  br i1 %931, label %932, label %1032

932:                                              ; preds = %927
  %933 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull readonly %914, i64 noundef %928) #23
  %934 = add nuw nsw i64 %928, 1
  br label %935

935:                                              ; preds = %1026, %932
  %936 = phi i64 [ %933, %932 ], [ %1027, %1026 ]
  %937 = tail call fastcc i64 @nl_first_run(ptr noundef readonly %914, i64 noundef %934) #23
  %938 = icmp slt i64 %936, %937
  br i1 %938, label %939, label %1028

939:                                              ; preds = %935
  %940 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %914, i64 noundef %936) #23
  %941 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %914, i64 noundef %936) #23
  br label %942

942:                                              ; preds = %976, %939
  %943 = phi i64 [ %940, %939 ], [ %961, %976 ]
  %944 = icmp slt i64 %943, %941
  br i1 %944, label %945, label %1026

945:                                              ; preds = %942
  %946 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %914, i64 noundef %943) #23
  %947 = load ptr, ptr %922, align 8
  %948 = icmp eq ptr %947, null
  %949 = add nsw i64 %943, 1
  %950 = select i1 %948, i64 %941, i64 %949
  %951 = tail call i64 @llvm.smax.i64(i64 %950, i64 %941)
  br label %952

952:                                              ; preds = %958, %945
  %953 = phi i64 [ %950, %945 ], [ %959, %958 ]
  %954 = icmp eq i64 %953, %951
  br i1 %954, label %960, label %955

955:                                              ; preds = %952
  %956 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %914, i64 noundef %953) #23
  %957 = icmp eq i64 %956, %946
  br i1 %957, label %958, label %960

958:                                              ; preds = %955
  %959 = add i64 %953, 1
  br label %952

960:                                              ; preds = %955, %952
  %961 = phi i64 [ %951, %952 ], [ %953, %955 ]
  %962 = load i64, ptr %923, align 8
  %963 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %914, i64 noundef %936) #23
  %964 = add nsw i64 %963, %946
  %965 = load i64, ptr %869, align 8
  %966 = add nsw i64 %965, 12
  %967 = load i64, ptr %870, align 8
  %968 = add nsw i64 %966, %967
  %969 = load i64, ptr %871, align 8
  %970 = add nsw i64 %968, %969
  %971 = icmp eq i64 %964, 0
  br label %972

972:                                              ; preds = %1014, %960
  %973 = phi i64 [ 0, %960 ], [ %1022, %1014 ]
  %974 = load i64, ptr %872, align 8
  %975 = icmp slt i64 %973, %974
  br i1 %975, label %991, label %976

976:                                              ; preds = %972
  %977 = add nsw i64 %962, %928
  %978 = load ptr, ptr %926, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %848, ptr noundef nonnull readonly %914, ptr noundef %978, i64 noundef %964) #23
  %979 = load ptr, ptr %177, align 4
  %980 = load i64, ptr %864, align 8
  %981 = trunc i64 %980 to i32
  %982 = getelementptr inbounds ptr, ptr %979, i32 %981
  %983 = load ptr, ptr %982, align 4
  %984 = load ptr, ptr %926, align 8
  %985 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %914, i64 noundef %943, i64 noundef %961) #23
  %986 = trunc i64 %977 to i32
  %987 = trunc i64 %943 to i32
  %988 = trunc i64 %961 to i32
  %989 = tail call i32 %983(ptr noundef %984, ptr noundef %985, i32 noundef %986, i32 noundef %987, i32 noundef %988) #27
  %990 = icmp eq i32 %989, 0
  br i1 %990, label %942, label %1023

991:                                              ; preds = %972
  %992 = load ptr, ptr %924, align 8
  %993 = load ptr, ptr %873, align 8
  %994 = trunc i64 %973 to i32
  %995 = getelementptr inbounds i64, ptr %993, i32 %994
  %996 = load i64, ptr %995, align 8
  %997 = trunc i64 %996 to i32
  %998 = getelementptr i64, ptr %992, i32 %997
  %999 = getelementptr i8, ptr %998, i32 8
  %1000 = load i64, ptr %999, align 8
  br i1 %971, label %1001, label %1010

1001:                                             ; preds = %991
  %1002 = load ptr, ptr %4, align 8
  %1003 = load i64, ptr %925, align 8
  %1004 = trunc i64 %1003 to i32
  %1005 = getelementptr inbounds %struct.nl_population, ptr %1002, i32 %1004, i32 16
  %1006 = load ptr, ptr %1005, align 8
  %1007 = trunc i64 %1000 to i32
  %1008 = getelementptr inbounds ptr, ptr %1006, i32 %1007
  %1009 = load ptr, ptr %1008, align 4
  br label %1014

1010:                                             ; preds = %991
  %1011 = load i64, ptr %925, align 8
  %1012 = tail call fastcc ptr @nl_history_of(ptr noundef %0, i64 noundef %1011, i64 noundef %1000) #23
  %1013 = tail call fastcc ptr @nl_history_at(ptr noundef %1012, i64 noundef %964) #23
  br label %1014

1014:                                             ; preds = %1010, %1001
  %1015 = phi ptr [ %1009, %1001 ], [ %1013, %1010 ]
  %1016 = ptrtoint ptr %1015 to i32
  %1017 = zext i32 %1016 to i64
  %1018 = load ptr, ptr %926, align 8
  %1019 = add nsw i64 %970, %996
  %1020 = trunc i64 %1019 to i32
  %1021 = getelementptr inbounds i64, ptr %1018, i32 %1020
  store i64 %1017, ptr %1021, align 8
  %1022 = add nuw nsw i64 %973, 1
  br label %972

1023:                                             ; preds = %976
  %1024 = load ptr, ptr %926, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %848, ptr noundef nonnull readonly %914, ptr noundef %1024) #23
  %1025 = load i64, ptr %178, align 8
  br label %1028

1026:                                             ; preds = %942
  %1027 = add nsw i64 %936, 1
  br label %935

1028:                                             ; preds = %935, %1023
  %1029 = phi i64 [ %1025, %1023 ], [ %929, %935 ]
  br i1 %938, label %1030, label %927

1030:                                             ; preds = %1028
  %1031 = icmp eq i64 %1029, 0
  br i1 %1031, label %1032, label %1074

1032:                                             ; preds = %927, %1030, %918
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef readonly %848, ptr noundef %914, i64 noundef 0, i64 noundef 1, i64 noundef %889, i64 noundef %905) #23
  br label %1033

1033:                                             ; preds = %1032, %911
  %1034 = phi ptr [ %914, %1032 ], [ %907, %911 ]
  %1035 = add nuw nsw i64 %908, 1
  br label %906

1036:                                             ; preds = %906
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef 0, i64 noundef %905) #23
  %1037 = load i64, ptr %616, align 8
  %1038 = icmp eq i64 %1037, 32
  %1039 = getelementptr inbounds i8, ptr %901, i32 16
  %1040 = load ptr, ptr %1039, align 8
  %1041 = load ptr, ptr %615, align 8
  br i1 %1038, label %1042, label %1058

1042:                                             ; preds = %1036, %1050
  %1043 = phi i64 [ %1057, %1050 ], [ 0, %1036 ]
  %1044 = load ptr, ptr %4, align 8
  %1045 = load i64, ptr %901, align 8
  %1046 = trunc i64 %1045 to i32
  %1047 = getelementptr inbounds %struct.nl_population, ptr %1044, i32 %1046, i32 1
  %1048 = load i64, ptr %1047, align 8
  %1049 = icmp slt i64 %1043, %1048
  br i1 %1049, label %1050, label %1077

1050:                                             ; preds = %1042
  %1051 = trunc i64 %1043 to i32
  %1052 = getelementptr inbounds float, ptr %1041, i32 %1051
  %1053 = load float, ptr %1052, align 4
  %1054 = getelementptr inbounds float, ptr %1040, i32 %1051
  %1055 = load float, ptr %1054, align 4
  %1056 = fadd float %1053, %1055
  store float %1056, ptr %1054, align 4
  %1057 = add nuw nsw i64 %1043, 1
  br label %1042

1058:                                             ; preds = %1036, %1066
  %1059 = phi i64 [ %1073, %1066 ], [ 0, %1036 ]
  %1060 = load ptr, ptr %4, align 8
  %1061 = load i64, ptr %901, align 8
  %1062 = trunc i64 %1061 to i32
  %1063 = getelementptr inbounds %struct.nl_population, ptr %1060, i32 %1062, i32 1
  %1064 = load i64, ptr %1063, align 8
  %1065 = icmp slt i64 %1059, %1064
  br i1 %1065, label %1066, label %1077

1066:                                             ; preds = %1058
  %1067 = trunc i64 %1059 to i32
  %1068 = getelementptr inbounds double, ptr %1041, i32 %1067
  %1069 = load double, ptr %1068, align 8
  %1070 = getelementptr inbounds double, ptr %1040, i32 %1067
  %1071 = load double, ptr %1070, align 8
  %1072 = fadd double %1069, %1071
  store double %1072, ptr %1070, align 8
  %1073 = add nuw nsw i64 %1059, 1
  br label %1058

1074:                                             ; preds = %1030
  %1075 = load i64, ptr %178, align 8
  %1076 = icmp eq i64 %1075, 0
  br i1 %1076, label %1077, label %1291

1077:                                             ; preds = %1058, %1042, %1074
  %1078 = add nsw i64 %889, 1
  %1079 = load i64, ptr %866, align 8
  %1080 = icmp slt i64 %1078, %1079
  br i1 %1080, label %887, label %1081

1081:                                             ; preds = %1077, %879
  %1082 = phi ptr [ %875, %879 ], [ %907, %1077 ]
  %1083 = add nuw nsw i64 %876, 1
  br label %874

1084:                                             ; preds = %874
  %1085 = add nuw nsw i64 %846, 1
  br label %845

1086:                                             ; preds = %852, %845
  %1087 = add nuw nsw i64 %840, 1
  br label %839

1088:                                             ; preds = %839, %1161
  %1089 = phi i64 [ %1162, %1161 ], [ 0, %839 ]
  %1090 = load i64, ptr %777, align 8
  %1091 = icmp slt i64 %1089, %1090
  br i1 %1091, label %1092, label %1163

1092:                                             ; preds = %1088
  %1093 = load i64, ptr %616, align 8
  %1094 = icmp eq i64 %1093, 32
  %1095 = load ptr, ptr %778, align 8
  %1096 = trunc i64 %1089 to i32
  %1097 = getelementptr inbounds %struct.nl_total, ptr %1095, i32 %1096
  %1098 = load ptr, ptr %4, align 8
  %1099 = load i64, ptr %1097, align 8
  %1100 = trunc i64 %1099 to i32
  %1101 = getelementptr inbounds %struct.nl_population, ptr %1098, i32 %1100, i32 16
  %1102 = load ptr, ptr %1101, align 8
  %1103 = getelementptr inbounds i8, ptr %1097, i32 8
  %1104 = load i64, ptr %1103, align 8
  %1105 = trunc i64 %1104 to i32
  %1106 = getelementptr inbounds ptr, ptr %1102, i32 %1105
  %1107 = load ptr, ptr %1106, align 4
  %1108 = getelementptr inbounds i8, ptr %1097, i32 16
  %1109 = load ptr, ptr %1108, align 8
  %1110 = getelementptr inbounds i8, ptr %1097, i32 20
  br i1 %1094, label %1111, label %1136

1111:                                             ; preds = %1092, %1131
  %1112 = phi i64 [ %1135, %1131 ], [ %1099, %1092 ]
  %1113 = phi ptr [ %1134, %1131 ], [ %1098, %1092 ]
  %1114 = phi i64 [ %1133, %1131 ], [ 0, %1092 ]
  %1115 = trunc i64 %1112 to i32
  %1116 = getelementptr inbounds %struct.nl_population, ptr %1113, i32 %1115, i32 1
  %1117 = load i64, ptr %1116, align 8
  %1118 = icmp slt i64 %1114, %1117
  br i1 %1118, label %1119, label %1161

1119:                                             ; preds = %1111
  %1120 = load ptr, ptr %1110, align 4
  %1121 = trunc i64 %1114 to i32
  %1122 = getelementptr inbounds i8, ptr %1120, i32 %1121
  %1123 = load i8, ptr %1122, align 1
  %1124 = icmp eq i8 %1123, 0
  %1125 = getelementptr inbounds float, ptr %1107, i32 %1121
  %1126 = load float, ptr %1125, align 4
  br i1 %1124, label %1131, label %1127

1127:                                             ; preds = %1119
  %1128 = getelementptr inbounds float, ptr %1109, i32 %1121
  %1129 = load float, ptr %1128, align 4
  %1130 = fadd float %1126, %1129
  br label %1131

1131:                                             ; preds = %1127, %1119
  %1132 = phi float [ %1130, %1127 ], [ %1126, %1119 ]
  store float %1132, ptr %1125, align 4
  %1133 = add nuw nsw i64 %1114, 1
  %1134 = load ptr, ptr %4, align 8
  %1135 = load i64, ptr %1097, align 8
  br label %1111

1136:                                             ; preds = %1092, %1156
  %1137 = phi i64 [ %1160, %1156 ], [ %1099, %1092 ]
  %1138 = phi ptr [ %1159, %1156 ], [ %1098, %1092 ]
  %1139 = phi i64 [ %1158, %1156 ], [ 0, %1092 ]
  %1140 = trunc i64 %1137 to i32
  %1141 = getelementptr inbounds %struct.nl_population, ptr %1138, i32 %1140, i32 1
  %1142 = load i64, ptr %1141, align 8
  %1143 = icmp slt i64 %1139, %1142
  br i1 %1143, label %1144, label %1161

1144:                                             ; preds = %1136
  %1145 = load ptr, ptr %1110, align 4
  %1146 = trunc i64 %1139 to i32
  %1147 = getelementptr inbounds i8, ptr %1145, i32 %1146
  %1148 = load i8, ptr %1147, align 1
  %1149 = icmp eq i8 %1148, 0
  %1150 = getelementptr inbounds double, ptr %1107, i32 %1146
  %1151 = load double, ptr %1150, align 8
  br i1 %1149, label %1156, label %1152

1152:                                             ; preds = %1144
  %1153 = getelementptr inbounds double, ptr %1109, i32 %1146
  %1154 = load double, ptr %1153, align 8
  %1155 = fadd double %1151, %1154
  br label %1156

1156:                                             ; preds = %1152, %1144
  %1157 = phi double [ %1155, %1152 ], [ %1151, %1144 ]
  store double %1157, ptr %1150, align 8
  %1158 = add nuw nsw i64 %1139, 1
  %1159 = load ptr, ptr %4, align 8
  %1160 = load i64, ptr %1097, align 8
  br label %1136

1161:                                             ; preds = %1136, %1111
  %1162 = add nuw nsw i64 %1089, 1
  br label %1088

1163:                                             ; preds = %1088, %1188
  %1164 = phi i64 [ %1189, %1188 ], [ 0, %1088 ]
  %1165 = load i64, ptr %90, align 8
  %1166 = icmp slt i64 %1164, %1165
  br i1 %1166, label %1167, label %1193

1167:                                             ; preds = %1163
  %1168 = trunc i64 %1164 to i32
  br label %1169

1169:                                             ; preds = %1180, %1167
  %1170 = phi i64 [ %1187, %1180 ], [ 0, %1167 ]
  %1171 = load ptr, ptr %91, align 4
  %1172 = getelementptr inbounds %struct.nl_connection, ptr %1171, i32 %1168
  %1173 = getelementptr inbounds i8, ptr %1172, i32 336
  %1174 = load i64, ptr %1173, align 8
  %1175 = icmp slt i64 %1170, %1174
  br i1 %1175, label %1176, label %1188

1176:                                             ; preds = %1169
  %1177 = getelementptr inbounds i8, ptr %1172, i32 184
  %1178 = load i64, ptr %1177, align 8
  %1179 = icmp sgt i64 %1178, -1
  br i1 %1179, label %1180, label %1188

1180:                                             ; preds = %1176
  %1181 = getelementptr inbounds i8, ptr %1172, i32 344
  %1182 = load ptr, ptr %1181, align 8
  %1183 = trunc i64 %1170 to i32
  %1184 = getelementptr inbounds %struct.nl_table, ptr %1182, i32 %1183
  %1185 = tail call fastcc i64 @nl_run_rows(ptr noundef nonnull %0, ptr noundef nonnull %1172, ptr noundef %1184, i64 noundef %1178) #23
  %1186 = icmp eq i64 %1185, 0
  %1187 = add nuw nsw i64 %1170, 1
  br i1 %1186, label %1169, label %1190

1188:                                             ; preds = %1176, %1169
  %1189 = add nuw nsw i64 %1164, 1
  br label %1163

1190:                                             ; preds = %1180
  %1191 = load i64, ptr %178, align 8
  %1192 = icmp eq i64 %1191, 0
  br i1 %1192, label %1193, label %1291

1193:                                             ; preds = %1163, %1190, %598
  %1194 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 2) #23
  br label %1195

1195:                                             ; preds = %584, %1193
  %1196 = phi i64 [ %585, %584 ], [ %1194, %1193 ]
  %1197 = icmp eq i64 %1196, 0
  br i1 %1197, label %1242, label %1198

1198:                                             ; preds = %1195
  %1199 = load i64, ptr %178, align 8
  br label %1291

1200:                                             ; preds = %577, %1236
  %1201 = phi i64 [ %1238, %1236 ], [ %502, %577 ]
  %1202 = phi i64 [ %1237, %1236 ], [ 0, %577 ]
  %1203 = icmp slt i64 %1202, %1201
  br i1 %1203, label %1204, label %1242

1204:                                             ; preds = %1200
  %1205 = load ptr, ptr %4, align 8
  %1206 = trunc i64 %1202 to i32
  %1207 = getelementptr inbounds %struct.nl_population, ptr %1205, i32 %1206
  %1208 = getelementptr inbounds i8, ptr %1207, i32 72
  %1209 = load i64, ptr %1208, align 8
  %1210 = getelementptr inbounds i8, ptr %1207, i32 92
  %1211 = tail call i64 @llvm.smax.i64(i64 %1209, i64 0)
  br label %1212

1212:                                             ; preds = %1218, %1204
  %1213 = phi i64 [ 0, %1204 ], [ %1225, %1218 ]
  %1214 = phi i64 [ 0, %1204 ], [ %1226, %1218 ]
  %1215 = icmp eq i64 %1214, %1211
  br i1 %1215, label %1216, label %1218

1216:                                             ; preds = %1212
  %1217 = icmp eq i64 %1213, 0
  br i1 %1217, label %1230, label %1227

1218:                                             ; preds = %1212
  %1219 = load ptr, ptr %1210, align 4
  %1220 = trunc i64 %1214 to i32
  %1221 = getelementptr inbounds %struct.nl_launch, ptr %1219, i32 %1220
  %1222 = load i64, ptr %1221, align 8
  %1223 = icmp eq i64 %1222, 3
  %1224 = zext i1 %1223 to i64
  %1225 = or i64 %1213, %1224
  %1226 = add nuw i64 %1214, 1
  br label %1212

1227:                                             ; preds = %1216
  %1228 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1207, i64 noundef 3) #23
  %1229 = icmp eq i64 %1228, 0
  br i1 %1229, label %1236, label %1239

1230:                                             ; preds = %1216
  %1231 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1207, i64 noundef 0) #23
  %1232 = icmp eq i64 %1231, 0
  br i1 %1232, label %1233, label %1239

1233:                                             ; preds = %1230
  %1234 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1207, i64 noundef 2) #23
  %1235 = icmp eq i64 %1234, 0
  br i1 %1235, label %1236, label %1239

1236:                                             ; preds = %1233, %1227
  %1237 = add nuw nsw i64 %1202, 1
  %1238 = load i64, ptr %3, align 8
  br label %1200

1239:                                             ; preds = %1227, %1230, %1233
  %1240 = load i64, ptr %178, align 8
  %1241 = icmp eq i64 %1240, 0
  br i1 %1241, label %1242, label %1291

1242:                                             ; preds = %1200, %1239, %1195
  tail call fastcc void @nl_deliver(ptr noundef nonnull %0, i64 noundef -1, i64 noundef 1) #23
  %1243 = load i64, ptr %5, align 8
  %1244 = add nsw i64 %1243, 1
  store i64 %1244, ptr %5, align 8
  %1245 = getelementptr inbounds i8, ptr %0, i32 80
  br label %1246

1246:                                             ; preds = %1250, %1242
  %1247 = phi i64 [ 0, %1242 ], [ %1260, %1250 ]
  %1248 = load i64, ptr %1245, align 8
  %1249 = icmp slt i64 %1247, %1248
  br i1 %1249, label %1250, label %1261

1250:                                             ; preds = %1246
  %1251 = load ptr, ptr %499, align 4
  %1252 = trunc i64 %1247 to i32
  %1253 = getelementptr inbounds %struct.nl_target, ptr %1251, i32 %1252
  %1254 = getelementptr inbounds i8, ptr %1253, i32 48
  %1255 = load i64, ptr %1254, align 8
  %1256 = add nsw i64 %1255, 1
  %1257 = getelementptr inbounds i8, ptr %1253, i32 32
  %1258 = load i64, ptr %1257, align 8
  %1259 = srem i64 %1256, %1258
  store i64 %1259, ptr %1254, align 8
  %1260 = add nuw nsw i64 %1247, 1
  br label %1246

1261:                                             ; preds = %1246, %1274
  %1262 = phi i64 [ %1275, %1274 ], [ 0, %1246 ]
  %1263 = load i64, ptr %3, align 8
  %1264 = icmp slt i64 %1262, %1263
  br i1 %1264, label %1265, label %1288

1265:                                             ; preds = %1261
  %1266 = trunc i64 %1262 to i32
  br label %1267

1267:                                             ; preds = %1276, %1265
  %1268 = phi i64 [ %1287, %1276 ], [ 0, %1265 ]
  %1269 = load ptr, ptr %4, align 8
  %1270 = getelementptr inbounds %struct.nl_population, ptr %1269, i32 %1266
  %1271 = getelementptr inbounds i8, ptr %1270, i32 56
  %1272 = load i64, ptr %1271, align 8
  %1273 = icmp slt i64 %1268, %1272
  br i1 %1273, label %1276, label %1274

1274:                                             ; preds = %1267
  %1275 = add nuw nsw i64 %1262, 1
  br label %1261

1276:                                             ; preds = %1267
  %1277 = getelementptr inbounds i8, ptr %1270, i32 120
  %1278 = load ptr, ptr %1277, align 8
  %1279 = trunc i64 %1268 to i32
  %1280 = getelementptr inbounds i64, ptr %1278, i32 %1279
  %1281 = load i64, ptr %1280, align 8
  %1282 = getelementptr inbounds i8, ptr %1270, i32 124
  %1283 = load ptr, ptr %1282, align 4
  %1284 = getelementptr inbounds i64, ptr %1283, i32 %1279
  %1285 = load i64, ptr %1284, align 8
  %1286 = add nsw i64 %1285, %1281
  store i64 %1286, ptr %1284, align 8
  %1287 = add nuw nsw i64 %1268, 1
  br label %1267

1288:                                             ; preds = %1261
  %1289 = load i64, ptr %5, align 8
  %1290 = tail call fastcc i64 @nl_enqueue(ptr noundef nonnull %0, i64 noundef -1, i64 noundef %1289) #23
  br label %1291

1291:                                             ; preds = %395, %741, %1074, %1239, %1190, %766, %1198, %428, %23, %85, %1288
  %1292 = phi i64 [ %1290, %1288 ], [ %87, %85 ], [ %25, %23 ], [ %430, %428 ], [ %1199, %1198 ], [ %767, %766 ], [ %1191, %1190 ], [ %1240, %1239 ], [ %1075, %1074 ], [ %742, %741 ], [ %396, %395 ]
  ret i64 %1292
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define hidden i64 @nl_step_once(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 224
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #23
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ %6, %5 ], [ %3, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @nl_step_index(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 184
  %3 = load i64, ptr %2, align 8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden double @nl_time_ms(ptr nocapture noundef readonly %0) #3 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #23
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @nl_time(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 184
  %3 = load i64, ptr %2, align 8
  %4 = sitofp i64 %3 to double
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden nonnull ptr @nl_message(ptr noundef readnone %0) #4 {
  %2 = getelementptr inbounds i8, ptr %0, i32 232
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden i64 @nl_size(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
  %4 = icmp eq ptr %3, null
  br i1 %4, label %8, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  %7 = load i64, ptr %6, align 8
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi i64 [ %7, %5 ], [ -1, %2 ]
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_population_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %13, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i32 72
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, %1
  br i1 %7, label %8, label %13

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %0, i32 136
  %10 = load ptr, ptr %9, align 8
  %11 = trunc i64 %1 to i32
  %12 = getelementptr inbounds %struct.nl_population, ptr %10, i32 %11
  br label %13

13:                                               ; preds = %2, %4, %8
  %14 = phi ptr [ %12, %8 ], [ null, %4 ], [ null, %2 ]
  ret ptr %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden ptr @nl_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i32 112
  %14 = load ptr, ptr %13, align 8
  %15 = trunc i64 %2 to i32
  %16 = getelementptr inbounds ptr, ptr %14, i32 %15
  %17 = load ptr, ptr %16, align 4
  br label %18

18:                                               ; preds = %3, %8, %12
  %19 = phi ptr [ %17, %12 ], [ null, %8 ], [ null, %3 ]
  ret ptr %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden i64 @nl_events(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly %3) #6 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
  %6 = icmp eq ptr %5, null
  %7 = icmp slt i64 %2, 0
  %8 = or i1 %7, %6
  br i1 %8, label %29, label %9

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %5, i32 56
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, %2
  br i1 %12, label %13, label %29

13:                                               ; preds = %9
  %14 = icmp eq ptr %3, null
  br i1 %14, label %15, label %17

15:                                               ; preds = %13
  %16 = trunc i64 %2 to i32
  br label %23

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, ptr %5, i32 116
  %19 = load ptr, ptr %18, align 4
  %20 = trunc i64 %2 to i32
  %21 = getelementptr inbounds ptr, ptr %19, i32 %20
  %22 = load ptr, ptr %21, align 4
  store ptr %22, ptr %3, align 4
  br label %23

23:                                               ; preds = %15, %17
  %24 = phi i32 [ %16, %15 ], [ %20, %17 ]
  %25 = getelementptr inbounds i8, ptr %5, i32 120
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds i64, ptr %26, i32 %24
  %28 = load i64, ptr %27, align 8
  br label %29

29:                                               ; preds = %4, %9, %23
  %30 = phi i64 [ %28, %23 ], [ -1, %9 ], [ -1, %4 ]
  ret i64 %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden i64 @nl_event_total(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i32 56
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i32 124
  %14 = load ptr, ptr %13, align 4
  %15 = trunc i64 %2 to i32
  %16 = getelementptr inbounds i64, ptr %14, i32 %15
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %3, %8, %12
  %19 = phi i64 [ %17, %12 ], [ -1, %8 ], [ -1, %3 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden i64 @nl_synapses(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 148
  %4 = getelementptr inbounds i8, ptr %0, i32 104
  %5 = load i64, ptr %4, align 8
  %6 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %7

7:                                                ; preds = %16, %2
  %8 = phi i64 [ 0, %2 ], [ %17, %16 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %18, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %3, align 4
  %12 = trunc i64 %8 to i32
  %13 = getelementptr inbounds %struct.nl_connection, ptr %11, i32 %12, i32 1
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %18, label %16

16:                                               ; preds = %10
  %17 = add nuw i64 %8, 1
  br label %7

18:                                               ; preds = %7, %10
  %19 = phi i64 [ %6, %7 ], [ %8, %10 ]
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %26, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds i8, ptr %0, i32 112
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds i8, ptr %0, i32 152
  %25 = tail call i64 @llvm.smax.i64(i64 %23, i64 0)
  br label %33

26:                                               ; preds = %18
  %27 = icmp slt i64 %1, 0
  br i1 %27, label %87, label %28

28:                                               ; preds = %26
  %29 = getelementptr inbounds i8, ptr %0, i32 96
  %30 = load i64, ptr %29, align 8
  %31 = icmp sle i64 %30, %1
  %32 = sext i1 %31 to i64
  br label %87

33:                                               ; preds = %21, %55
  %34 = phi i64 [ %57, %55 ], [ 0, %21 ]
  %35 = phi i64 [ %58, %55 ], [ 0, %21 ]
  %36 = icmp eq i64 %35, %25
  br i1 %36, label %37, label %46

37:                                               ; preds = %33
  %38 = load ptr, ptr %3, align 4
  %39 = trunc i64 %19 to i32
  %40 = getelementptr inbounds %struct.nl_connection, ptr %38, i32 %39
  %41 = getelementptr inbounds i8, ptr %40, i32 336
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds i8, ptr %40, i32 344
  %44 = getelementptr inbounds i8, ptr %0, i32 24
  %45 = tail call i64 @llvm.smax.i64(i64 %42, i64 0)
  br label %59

46:                                               ; preds = %33
  %47 = load ptr, ptr %24, align 8
  %48 = trunc i64 %35 to i32
  %49 = getelementptr inbounds %struct.nl_block, ptr %47, i32 %48
  %50 = load i64, ptr %49, align 8
  %51 = icmp eq i64 %50, %19
  br i1 %51, label %52, label %55

52:                                               ; preds = %46
  %53 = getelementptr inbounds i8, ptr %49, i32 96
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %46, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %46 ]
  %57 = add nsw i64 %56, %34
  %58 = add nuw i64 %35, 1
  br label %33

59:                                               ; preds = %74, %37
  %60 = phi i64 [ %34, %37 ], [ %71, %74 ]
  %61 = phi i64 [ 0, %37 ], [ %75, %74 ]
  %62 = icmp eq i64 %61, %45
  br i1 %62, label %87, label %63

63:                                               ; preds = %59
  %64 = load ptr, ptr %43, align 8
  %65 = trunc i64 %61 to i32
  %66 = getelementptr inbounds %struct.nl_table, ptr %64, i32 %65
  %67 = getelementptr inbounds i8, ptr %66, i32 64
  %68 = load i64, ptr %67, align 8
  %69 = tail call i64 @llvm.smax.i64(i64 %68, i64 0)
  br label %70

70:                                               ; preds = %63, %83
  %71 = phi i64 [ %85, %83 ], [ %60, %63 ]
  %72 = phi i64 [ %86, %83 ], [ 0, %63 ]
  %73 = icmp eq i64 %72, %69
  br i1 %73, label %74, label %76

74:                                               ; preds = %70
  %75 = add nuw i64 %61, 1
  br label %59

76:                                               ; preds = %70
  %77 = load i64, ptr %44, align 8
  %78 = icmp eq i64 %77, 32
  br i1 %78, label %79, label %81

79:                                               ; preds = %76
  %80 = tail call fastcc i64 @nl_is_alive_32(ptr noundef nonnull %40, ptr noundef nonnull %66, i64 noundef %72) #23
  br label %83

81:                                               ; preds = %76
  %82 = tail call fastcc i64 @nl_is_alive_64(ptr noundef nonnull %40, ptr noundef nonnull %66, i64 noundef %72) #23
  br label %83

83:                                               ; preds = %81, %79
  %84 = phi i64 [ %80, %79 ], [ %82, %81 ]
  %85 = add nsw i64 %84, %71
  %86 = add nuw i64 %72, 1
  br label %70

87:                                               ; preds = %59, %26, %28
  %88 = phi i64 [ -1, %26 ], [ %32, %28 ], [ %60, %59 ]
  ret i64 %88
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_32(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i32 184
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %5 to i32
  %11 = getelementptr inbounds ptr, ptr %9, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i32, ptr %12, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = icmp ne i32 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %7, %3
  %19 = phi i64 [ 1, %3 ], [ %17, %7 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i32 184
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %5 to i32
  %11 = getelementptr inbounds ptr, ptr %9, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i64, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp ne i64 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %7, %3
  %19 = phi i64 [ 1, %3 ], [ %17, %7 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden i64 @nl_synapse_cells(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, ptr nocapture noundef writeonly %5, i64 noundef %6) #8 {
  %8 = alloca %struct.nl_view, align 8
  %9 = tail call fastcc ptr @nl_with_model(ptr noundef %0, i64 noundef %1) #23
  %10 = icmp eq ptr %9, null
  br i1 %10, label %52, label %11

11:                                               ; preds = %7
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %8) #25
  %12 = getelementptr inbounds i8, ptr %9, i32 368
  %13 = getelementptr inbounds i8, ptr %8, i32 16
  %14 = getelementptr inbounds i8, ptr %8, i32 8
  br label %15

15:                                               ; preds = %49, %11
  %16 = phi i64 [ 0, %11 ], [ %50, %49 ]
  %17 = phi i64 [ 0, %11 ], [ %51, %49 ]
  %18 = load i64, ptr %12, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %15
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %8) #25
  br label %52

21:                                               ; preds = %15
  call fastcc void @nl_view_at(ptr noundef nonnull %9, i64 noundef %17, ptr noundef nonnull %8) #23
  %22 = call fastcc i64 @nl_is_there(ptr noundef %0, ptr noundef nonnull %9, ptr noundef nonnull %8) #23
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %49, label %24

24:                                               ; preds = %21
  %25 = icmp slt i64 %16, %6
  br i1 %25, label %26, label %47

26:                                               ; preds = %24
  %27 = load ptr, ptr %8, align 8
  %28 = getelementptr inbounds i8, ptr %27, i32 8
  %29 = load i64, ptr %28, align 8
  %30 = trunc i64 %29 to i32
  %31 = trunc i64 %16 to i32
  %32 = getelementptr inbounds i32, ptr %2, i32 %31
  store i32 %30, ptr %32, align 4
  %33 = getelementptr inbounds i8, ptr %27, i32 24
  %34 = load i64, ptr %33, align 8
  %35 = load i64, ptr %13, align 8
  %36 = add nsw i64 %35, %34
  %37 = trunc i64 %36 to i32
  %38 = getelementptr inbounds i32, ptr %3, i32 %31
  store i32 %37, ptr %38, align 4
  %39 = getelementptr inbounds i8, ptr %27, i32 16
  %40 = load i64, ptr %39, align 8
  %41 = trunc i64 %40 to i32
  %42 = getelementptr inbounds i32, ptr %4, i32 %31
  store i32 %41, ptr %42, align 4
  %43 = load i64, ptr %14, align 8
  %44 = tail call fastcc i64 @nl_post_cell(ptr noundef %27, i64 noundef %35, i64 noundef %43) #23
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i32, ptr %5, i32 %31
  store i32 %45, ptr %46, align 4
  br label %47

47:                                               ; preds = %26, %24
  %48 = add nsw i64 %16, 1
  br label %49

49:                                               ; preds = %21, %47
  %50 = phi i64 [ %48, %47 ], [ %16, %21 ]
  %51 = add nuw nsw i64 %17, 1
  br label %15

52:                                               ; preds = %7, %20
  %53 = phi i64 [ %16, %20 ], [ -1, %7 ]
  ret i64 %53
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_with_model(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 148
  %6 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %7

7:                                                ; preds = %21, %2
  %8 = phi i64 [ 0, %2 ], [ %22, %21 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %23, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %5, align 4
  %12 = trunc i64 %8 to i32
  %13 = getelementptr inbounds %struct.nl_connection, ptr %11, i32 %12
  %14 = getelementptr inbounds i8, ptr %13, i32 8
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %1
  br i1 %16, label %17, label %21

17:                                               ; preds = %10
  %18 = getelementptr inbounds i8, ptr %13, i32 16
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %23

21:                                               ; preds = %10, %17
  %22 = add nuw i64 %8, 1
  br label %7

23:                                               ; preds = %17, %7
  %24 = phi ptr [ null, %7 ], [ %13, %17 ]
  ret ptr %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_view_at(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i32 376
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 344
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %1 to i32
  %11 = getelementptr inbounds i64, ptr %5, i32 %10
  %12 = load i64, ptr %11, align 8
  %13 = lshr i64 %12, 32
  %14 = trunc nuw i64 %13 to i32
  %15 = getelementptr inbounds %struct.nl_table, ptr %9, i32 %14
  store ptr %15, ptr %2, align 8
  %16 = load ptr, ptr %4, align 8
  %17 = getelementptr inbounds i64, ptr %16, i32 %10
  %18 = load i64, ptr %17, align 8
  %19 = and i64 %18, 4294967295
  %20 = getelementptr inbounds i8, ptr %2, i32 8
  store i64 %19, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %15, i32 32
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %15, i32 80
  br label %24

24:                                               ; preds = %31, %7
  %25 = phi i64 [ %22, %7 ], [ %40, %31 ]
  %26 = phi i64 [ 0, %7 ], [ %41, %31 ]
  %27 = add nuw nsw i64 %26, 1
  %28 = icmp slt i64 %27, %25
  br i1 %28, label %31, label %29

29:                                               ; preds = %24
  %30 = load ptr, ptr %23, align 8
  br label %42

31:                                               ; preds = %24
  %32 = add nuw nsw i64 %26, %25
  %33 = lshr i64 %32, 1
  %34 = load ptr, ptr %23, align 8
  %35 = trunc i64 %33 to i32
  %36 = getelementptr inbounds i32, ptr %34, i32 %35
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %37 to i64
  %39 = icmp slt i64 %19, %38
  %40 = select i1 %39, i64 %33, i64 %25
  %41 = select i1 %39, i64 %26, i64 %33
  br label %24

42:                                               ; preds = %42, %29
  %43 = phi i64 [ %44, %42 ], [ %26, %29 ]
  %44 = add nuw nsw i64 %43, 1
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i32, ptr %30, i32 %45
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  %49 = icmp slt i64 %19, %48
  br i1 %49, label %50, label %42

50:                                               ; preds = %42
  %51 = getelementptr inbounds i8, ptr %2, i32 16
  store i64 %43, ptr %51, align 8
  br label %89

52:                                               ; preds = %3
  %53 = icmp eq i64 %1, 0
  br i1 %53, label %54, label %58

54:                                               ; preds = %52
  %55 = getelementptr inbounds i8, ptr %0, i32 344
  %56 = load ptr, ptr %55, align 8
  store ptr %56, ptr %2, align 8
  %57 = getelementptr inbounds i8, ptr %2, i32 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %57, i8 0, i64 16, i1 false)
  br label %63

58:                                               ; preds = %52
  %59 = getelementptr inbounds i8, ptr %2, i32 8
  %60 = load i64, ptr %59, align 8
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %59, align 8
  %62 = load ptr, ptr %2, align 8
  br label %63

63:                                               ; preds = %58, %54
  %64 = phi ptr [ %62, %58 ], [ %56, %54 ]
  %65 = phi i64 [ %61, %58 ], [ 0, %54 ]
  %66 = getelementptr inbounds i8, ptr %2, i32 8
  %67 = getelementptr inbounds i8, ptr %2, i32 16
  br label %68

68:                                               ; preds = %77, %63
  %69 = phi ptr [ %78, %77 ], [ %64, %63 ]
  %70 = phi i64 [ 0, %77 ], [ %65, %63 ]
  %71 = getelementptr inbounds i8, ptr %69, i32 64
  %72 = load i64, ptr %71, align 8
  %73 = icmp slt i64 %70, %72
  br i1 %73, label %74, label %77

74:                                               ; preds = %68
  %75 = getelementptr inbounds i8, ptr %69, i32 80
  %76 = load i64, ptr %67, align 8
  br label %79

77:                                               ; preds = %68
  %78 = getelementptr inbounds i8, ptr %69, i32 232
  store ptr %78, ptr %2, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %66, i8 0, i64 16, i1 false)
  br label %68

79:                                               ; preds = %74, %88
  %80 = phi i64 [ %76, %74 ], [ %82, %88 ]
  %81 = load ptr, ptr %75, align 8
  %82 = add nsw i64 %80, 1
  %83 = trunc i64 %82 to i32
  %84 = getelementptr inbounds i32, ptr %81, i32 %83
  %85 = load i32, ptr %84, align 4
  %86 = sext i32 %85 to i64
  %87 = icmp slt i64 %70, %86
  br i1 %87, label %89, label %88

88:                                               ; preds = %79
  store i64 %82, ptr %67, align 8
  br label %79

89:                                               ; preds = %79, %50
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_there(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds i8, ptr %2, i32 8
  %9 = load i64, ptr %8, align 8
  br i1 %6, label %10, label %12

10:                                               ; preds = %3
  %11 = tail call fastcc i64 @nl_is_alive_32(ptr noundef %1, ptr noundef %7, i64 noundef %9) #23
  br label %14

12:                                               ; preds = %3
  %13 = tail call fastcc i64 @nl_is_alive_64(ptr noundef %1, ptr noundef %7, i64 noundef %9) #23
  br label %14

14:                                               ; preds = %12, %10
  %15 = phi i64 [ %11, %10 ], [ %13, %12 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_post_cell(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %21 [
    i64 0, label %6
    i64 2, label %14
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 48
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %8, %2
  %10 = getelementptr inbounds i8, ptr %0, i32 56
  %11 = load i64, ptr %10, align 8
  %12 = mul nsw i64 %11, %1
  %13 = sub i64 %9, %12
  br label %30

14:                                               ; preds = %3
  %15 = getelementptr inbounds i8, ptr %0, i32 84
  %16 = load ptr, ptr %15, align 4
  %17 = trunc i64 %2 to i32
  %18 = getelementptr inbounds i16, ptr %16, i32 %17
  %19 = load i16, ptr %18, align 2
  %20 = zext i16 %19 to i32
  br label %27

21:                                               ; preds = %3
  %22 = getelementptr inbounds i8, ptr %0, i32 84
  %23 = load ptr, ptr %22, align 4
  %24 = trunc i64 %2 to i32
  %25 = getelementptr inbounds i32, ptr %23, i32 %24
  %26 = load i32, ptr %25, align 4
  br label %27

27:                                               ; preds = %21, %14
  %28 = phi i32 [ %20, %14 ], [ %26, %21 ]
  %29 = sext i32 %28 to i64
  br label %30

30:                                               ; preds = %27, %6
  %31 = phi i64 [ %13, %6 ], [ %29, %27 ]
  ret i64 %31
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden i64 @nl_synapse_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #8 {
  %6 = alloca %struct.nl_view, align 8
  %7 = tail call fastcc ptr @nl_with_model(ptr noundef %0, i64 noundef %1) #23
  %8 = icmp eq ptr %7, null
  %9 = icmp slt i64 %2, 0
  %10 = or i1 %9, %8
  br i1 %10, label %46, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %7, i32 320
  %13 = load i64, ptr %12, align 8
  %14 = icmp sgt i64 %13, %2
  br i1 %14, label %15, label %46

15:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %6) #25
  %16 = getelementptr inbounds i8, ptr %0, i32 24
  %17 = load i64, ptr %16, align 8
  %18 = sdiv i64 %17, 8
  %19 = getelementptr inbounds i8, ptr %7, i32 368
  %20 = getelementptr inbounds i8, ptr %7, i32 328
  %21 = trunc i64 %2 to i32
  %22 = trunc i64 %18 to i32
  br label %23

23:                                               ; preds = %43, %15
  %24 = phi i64 [ 0, %15 ], [ %44, %43 ]
  %25 = phi i64 [ 0, %15 ], [ %45, %43 ]
  %26 = load i64, ptr %19, align 8
  %27 = icmp slt i64 %25, %26
  br i1 %27, label %29, label %28

28:                                               ; preds = %23
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) #25
  br label %46

29:                                               ; preds = %23
  call fastcc void @nl_view_at(ptr noundef nonnull %7, i64 noundef %25, ptr noundef nonnull %6) #23
  %30 = call fastcc i64 @nl_is_there(ptr noundef %0, ptr noundef nonnull %7, ptr noundef nonnull %6) #23
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %43, label %32

32:                                               ; preds = %29
  %33 = icmp slt i64 %24, %4
  br i1 %33, label %34, label %41

34:                                               ; preds = %32
  %35 = mul nsw i64 %24, %18
  %36 = trunc i64 %35 to i32
  %37 = getelementptr inbounds i8, ptr %3, i32 %36
  %38 = load ptr, ptr %20, align 8
  %39 = getelementptr inbounds %struct.nl_variable, ptr %38, i32 %21
  %40 = call fastcc ptr @nl_variable_at(ptr noundef %0, ptr noundef %39, ptr noundef nonnull %6) #23
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %37, ptr align 1 %40, i32 %22, i1 false)
  br label %41

41:                                               ; preds = %34, %32
  %42 = add nsw i64 %24, 1
  br label %43

43:                                               ; preds = %29, %41
  %44 = phi i64 [ %42, %41 ], [ %24, %29 ]
  %45 = add nuw nsw i64 %25, 1
  br label %23

46:                                               ; preds = %5, %11, %28
  %47 = phi i64 [ %24, %28 ], [ -1, %11 ], [ -1, %5 ]
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_variable_at(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 24
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i32 16
  %10 = load i64, ptr %9, align 8
  %11 = trunc i64 %10 to i32
  switch i64 %8, label %27 [
    i64 0, label %12
    i64 1, label %18
  ]

12:                                               ; preds = %3
  %13 = getelementptr inbounds i8, ptr %4, i32 184
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds ptr, ptr %14, i32 %11
  %16 = getelementptr inbounds i8, ptr %2, i32 8
  %17 = load i64, ptr %16, align 8
  br label %36

18:                                               ; preds = %3
  %19 = getelementptr inbounds i8, ptr %4, i32 188
  %20 = load ptr, ptr %19, align 4
  %21 = getelementptr inbounds ptr, ptr %20, i32 %11
  %22 = getelementptr inbounds i8, ptr %4, i32 24
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds i8, ptr %2, i32 16
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %25, %23
  br label %36

27:                                               ; preds = %3
  %28 = getelementptr inbounds i8, ptr %4, i32 192
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr inbounds ptr, ptr %29, i32 %11
  %31 = getelementptr inbounds i8, ptr %2, i32 16
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds i8, ptr %2, i32 8
  %34 = load i64, ptr %33, align 8
  %35 = tail call fastcc i64 @nl_post_cell(ptr noundef %4, i64 noundef %32, i64 noundef %34) #23
  br label %36

36:                                               ; preds = %18, %27, %12
  %37 = phi i64 [ %26, %18 ], [ %35, %27 ], [ %17, %12 ]
  %38 = phi ptr [ %21, %18 ], [ %30, %27 ], [ %15, %12 ]
  %39 = load ptr, ptr %38, align 4
  %40 = sdiv i64 %6, 8
  %41 = mul nsw i64 %37, %40
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds i8, ptr %39, i32 %42
  ret ptr %43
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #10

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden range(i64 0, 6) i64 @nl_lesion(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #11 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %16, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i32 96
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, %1
  br i1 %8, label %9, label %16

9:                                                ; preds = %5
  %10 = icmp ne i64 %2, 0
  %11 = zext i1 %10 to i8
  %12 = getelementptr inbounds i8, ptr %0, i32 164
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %1 to i32
  %15 = getelementptr inbounds i8, ptr %13, i32 %14
  store i8 %11, ptr %15, align 1
  br label %16

16:                                               ; preds = %3, %5, %9
  %17 = phi i64 [ 0, %9 ], [ 5, %5 ], [ 5, %3 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden range(i64 0, 6) i64 @nl_fire(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
  %6 = icmp eq ptr %5, null
  br i1 %6, label %48, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %5, i32 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %48

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %5, i32 8
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %14

14:                                               ; preds = %24, %11
  %15 = phi i64 [ %28, %24 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %19

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %5, i32 132
  br label %29

19:                                               ; preds = %14
  %20 = trunc i64 %15 to i32
  %21 = getelementptr inbounds i32, ptr %2, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %48, label %24

24:                                               ; preds = %19
  %25 = zext nneg i32 %22 to i64
  %26 = load i64, ptr %12, align 8
  %27 = icmp sgt i64 %26, %25
  %28 = add nuw i64 %15, 1
  br i1 %27, label %14, label %48

29:                                               ; preds = %17, %41
  %30 = phi i64 [ %47, %41 ], [ 0, %17 ]
  %31 = icmp eq i64 %30, %13
  br i1 %31, label %32, label %41

32:                                               ; preds = %29
  %33 = icmp sgt i64 %3, 0
  %34 = zext i1 %33 to i64
  %35 = getelementptr inbounds i8, ptr %5, i32 136
  %36 = load i64, ptr %35, align 8
  %37 = or i64 %36, %34
  store i64 %37, ptr %35, align 8
  %38 = getelementptr inbounds i8, ptr %0, i32 216
  %39 = load i64, ptr %38, align 8
  %40 = or i64 %39, %34
  store i64 %40, ptr %38, align 8
  br label %48

41:                                               ; preds = %29
  %42 = load ptr, ptr %18, align 4
  %43 = trunc i64 %30 to i32
  %44 = getelementptr inbounds i32, ptr %2, i32 %43
  %45 = load i32, ptr %44, align 4
  %46 = getelementptr inbounds i8, ptr %42, i32 %45
  store i8 1, ptr %46, align 1
  %47 = add nuw i64 %30, 1
  br label %29

48:                                               ; preds = %24, %19, %4, %7, %32
  %49 = phi i64 [ 0, %32 ], [ 5, %7 ], [ 5, %4 ], [ 5, %19 ], [ 5, %24 ]
  ret i64 %49
}

; Function Attrs: nounwind
define hidden i64 @nl_parameters_changed(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 72
  %3 = getelementptr inbounds i8, ptr %0, i32 136
  br label %4

4:                                                ; preds = %12, %1
  %5 = phi i64 [ 0, %1 ], [ %16, %12 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #23
  %9 = getelementptr inbounds i8, ptr %0, i32 224
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %17, label %19

12:                                               ; preds = %4
  %13 = load ptr, ptr %3, align 8
  %14 = trunc i64 %5 to i32
  %15 = getelementptr inbounds %struct.nl_population, ptr %13, i32 %14
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %15) #23
  %16 = add nuw nsw i64 %5, 1
  br label %4

17:                                               ; preds = %8
  %18 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #23
  br label %19

19:                                               ; preds = %8, %17
  %20 = phi i64 [ %18, %17 ], [ %10, %8 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fill_padding(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %1, i32 8
  %4 = getelementptr inbounds i8, ptr %1, i32 40
  %5 = getelementptr inbounds i8, ptr %1, i32 88
  %6 = getelementptr inbounds i8, ptr %0, i32 24
  %7 = getelementptr inbounds i8, ptr %1, i32 16
  %8 = getelementptr inbounds i8, ptr %1, i32 112
  br label %9

9:                                                ; preds = %33, %2
  %10 = phi i64 [ 0, %2 ], [ %34, %33 ]
  %11 = load i64, ptr %4, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  %14 = load i64, ptr %3, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %9, %13
  ret void

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8
  %19 = trunc i64 %10 to i32
  %20 = getelementptr inbounds %struct.nl_slot, ptr %18, i32 %19, i32 1
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 2
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = load i64, ptr %6, align 8
  %25 = sdiv i64 %24, 8
  br label %26

26:                                               ; preds = %17, %23
  %27 = phi i64 [ %25, %23 ], [ 8, %17 ]
  %28 = trunc i64 %27 to i32
  br label %29

29:                                               ; preds = %35, %26
  %30 = phi i64 [ %14, %26 ], [ %47, %35 ]
  %31 = load i64, ptr %7, align 8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %35, label %33

33:                                               ; preds = %29
  %34 = add nuw nsw i64 %10, 1
  br label %9

35:                                               ; preds = %29
  %36 = load ptr, ptr %8, align 8
  %37 = getelementptr inbounds ptr, ptr %36, i32 %19
  %38 = load ptr, ptr %37, align 4
  %39 = mul nsw i64 %30, %27
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i8, ptr %38, i32 %40
  %42 = load i64, ptr %3, align 8
  %43 = add i64 %42, 4294967295
  %44 = mul i64 %43, %27
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i8, ptr %38, i32 %45
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %41, ptr align 1 %46, i32 %28, i1 false)
  %47 = add nuw nsw i64 %30, 1
  br label %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_clock(ptr nocapture noundef readonly %0) #8 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #23
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 184
  %5 = getelementptr inbounds i8, ptr %0, i32 136
  br label %6

6:                                                ; preds = %11, %1
  %7 = phi i64 [ 0, %1 ], [ %22, %11 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load i64, ptr %4, align 8
  %13 = load ptr, ptr %5, align 8
  %14 = trunc i64 %7 to i32
  %15 = getelementptr inbounds %struct.nl_population, ptr %13, i32 %14, i32 20
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %16, i32 32
  store i64 %12, ptr %17, align 8
  %18 = load ptr, ptr %5, align 8
  %19 = getelementptr inbounds %struct.nl_population, ptr %18, i32 %14, i32 20
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %20, i32 40
  store double %2, ptr %21, align 8
  %22 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 136
  br label %5

5:                                                ; preds = %9, %2
  %6 = phi i64 [ 0, %2 ], [ %15, %9 ]
  %7 = load i64, ptr %3, align 8
  %8 = icmp slt i64 %6, %7
  br i1 %8, label %9, label %19

9:                                                ; preds = %5
  %10 = load ptr, ptr %4, align 8
  %11 = trunc i64 %6 to i32
  %12 = getelementptr inbounds %struct.nl_population, ptr %10, i32 %11
  %13 = tail call fastcc i64 @nl_launch_phase(ptr noundef nonnull %0, ptr noundef %12, i64 noundef %1) #23
  %14 = icmp eq i64 %13, 0
  %15 = add nuw nsw i64 %6, 1
  br i1 %14, label %5, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds i8, ptr %0, i32 224
  %18 = load i64, ptr %17, align 8
  br label %19

19:                                               ; preds = %5, %16
  %20 = phi i64 [ %18, %16 ], [ 0, %5 ]
  ret i64 %20
}

; Function Attrs: nounwind
define hidden range(i64 -9223372036854775807, -9223372036854775808) i64 @nl_save_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_writer, align 8
  %5 = alloca %struct.nl_writer, align 8
  %6 = alloca %struct.nl_sha, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #25
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i32 24, i1 false)
  %7 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 0, i64 noundef 0) #23
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i32 224
  %11 = load i64, ptr %10, align 8
  %12 = sub nsw i64 0, %11
  br label %39

13:                                               ; preds = %3
  %14 = icmp eq ptr %1, null
  %15 = getelementptr inbounds i8, ptr %4, i32 8
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, 32
  %18 = icmp sgt i64 %17, %2
  %19 = select i1 %14, i1 true, i1 %18
  br i1 %19, label %39, label %20

20:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #25
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %5, i8 0, i64 24, i1 false)
  store ptr %1, ptr %5, align 8
  %21 = add nsw i64 %16, -20
  %22 = getelementptr inbounds i8, ptr %4, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %21, i64 noundef %23) #23
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %20
  %27 = getelementptr inbounds i8, ptr %0, i32 224
  %28 = load i64, ptr %27, align 8
  %29 = sub nsw i64 0, %28
  br label %37

30:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #25
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %31 = getelementptr inbounds i8, ptr %6, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false)
  %32 = getelementptr inbounds i8, ptr %5, i32 8
  %33 = load i64, ptr %32, align 8
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef nonnull %1, i64 noundef %33) #23
  %34 = trunc i64 %33 to i32
  %35 = getelementptr inbounds i8, ptr %1, i32 %34
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %35) #23
  %36 = add nsw i64 %33, 32
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #25
  br label %37

37:                                               ; preds = %30, %26
  %38 = phi i64 [ %29, %26 ], [ %36, %30 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #25
  br label %39

39:                                               ; preds = %9, %13, %37
  %40 = phi i64 [ %12, %9 ], [ %38, %37 ], [ %17, %13 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #25
  ret i64 %40
}

; Function Attrs: nounwind
define hidden i64 @nl_load_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca [512 x i8], align 16
  %5 = alloca [32 x i8], align 16
  %6 = alloca %struct.nl_sha, align 8
  %7 = alloca %struct.nl_reader, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %7) #25
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr %1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %7, i32 8
  store i64 %2, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %7, i32 16
  %11 = getelementptr inbounds i8, ptr %7, i32 24
  %12 = getelementptr inbounds i8, ptr %7, i32 32
  %13 = getelementptr inbounds i8, ptr %7, i32 40
  store i64 0, ptr %13, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(20) %10, i8 0, i64 20, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #25
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #25
  %14 = icmp slt i64 %2, 104
  br i1 %14, label %94, label %15

15:                                               ; preds = %3, %18
  %16 = phi i64 [ %25, %18 ], [ 0, %3 ]
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %26, label %18

18:                                               ; preds = %15
  %19 = trunc nuw i64 %16 to i32
  %20 = getelementptr inbounds i8, ptr %1, i32 %19
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds [8 x i8], ptr @nl_open_state.magic, i32 0, i32 %19
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %21, %23
  %25 = add nuw nsw i64 %16, 1
  br i1 %24, label %15, label %94

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, ptr %1, i32 8
  %28 = tail call fastcc i64 @nl_little(ptr noundef nonnull %27, i64 noundef 4) #23
  %29 = icmp eq i64 %28, 1
  br i1 %29, label %30, label %94

30:                                               ; preds = %26
  %31 = getelementptr inbounds i8, ptr %1, i32 12
  %32 = tail call fastcc i64 @nl_little(ptr noundef nonnull %31, i64 noundef 8) #23
  %33 = add nsw i64 %2, -52
  %34 = icmp eq i64 %32, %33
  br i1 %34, label %38, label %35

35:                                               ; preds = %30
  %36 = icmp sgt i64 %32, %33
  %37 = select i1 %36, ptr @.str.7, ptr @.str.8
  br label %94

38:                                               ; preds = %30
  %39 = add nsw i64 %2, -32
  store i64 %39, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %40 = getelementptr inbounds i8, ptr %6, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %40, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef %1, i64 noundef %39) #23
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %5) #23
  br label %41

41:                                               ; preds = %47, %38
  %42 = phi i64 [ 0, %38 ], [ %56, %47 ]
  %43 = icmp eq i64 %42, 32
  br i1 %43, label %44, label %47

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %1, i32 20
  %46 = getelementptr inbounds i8, ptr %0, i32 68
  br label %57

47:                                               ; preds = %41
  %48 = trunc nuw i64 %42 to i32
  %49 = getelementptr inbounds [32 x i8], ptr %5, i32 0, i32 %48
  %50 = load i8, ptr %49, align 1
  %51 = add nsw i64 %42, %39
  %52 = trunc i64 %51 to i32
  %53 = getelementptr inbounds i8, ptr %1, i32 %52
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %50, %54
  %56 = add nuw nsw i64 %42, 1
  br i1 %55, label %41, label %94

57:                                               ; preds = %60, %44
  %58 = phi i64 [ %69, %60 ], [ 0, %44 ]
  %59 = icmp eq i64 %58, 4
  br i1 %59, label %70, label %60

60:                                               ; preds = %57
  %61 = trunc nuw i64 %58 to i32
  %62 = shl nuw nsw i32 %61, 3
  %63 = getelementptr inbounds i8, ptr %45, i32 %62
  %64 = tail call fastcc i64 @nl_little(ptr noundef nonnull %63, i64 noundef 8) #23
  %65 = load ptr, ptr %46, align 4
  %66 = getelementptr inbounds i64, ptr %65, i32 %61
  %67 = load i64, ptr %66, align 8
  %68 = icmp eq i64 %64, %67
  %69 = add nuw nsw i64 %58, 1
  br i1 %68, label %57, label %94

70:                                               ; preds = %57
  %71 = getelementptr inbounds i8, ptr %1, i32 52
  %72 = tail call fastcc i64 @nl_little(ptr noundef nonnull %71, i64 noundef 4) #23
  %73 = getelementptr inbounds i8, ptr %0, i32 24
  %74 = load i64, ptr %73, align 8
  %75 = icmp eq i64 %72, %74
  br i1 %75, label %76, label %94

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %1, i32 56
  %78 = tail call fastcc i64 @nl_little(ptr noundef nonnull %77, i64 noundef 4) #23
  %79 = trunc i64 %78 to i32
  %80 = getelementptr inbounds i8, ptr %0, i32 180
  %81 = load i32, ptr %80, align 4
  %82 = icmp eq i32 %81, %79
  br i1 %82, label %83, label %94

83:                                               ; preds = %76
  %84 = getelementptr inbounds i8, ptr %1, i32 60
  %85 = tail call fastcc i64 @nl_little(ptr noundef nonnull %84, i64 noundef 8) #23
  store i64 %85, ptr %13, align 8
  %86 = getelementptr inbounds i8, ptr %1, i32 68
  %87 = tail call fastcc i64 @nl_little(ptr noundef nonnull %86, i64 noundef 4) #23
  store i64 %87, ptr %11, align 8
  store i64 72, ptr %10, align 8
  %88 = icmp ugt i64 %85, 4611686018427387904
  %89 = icmp slt i64 %87, 0
  %90 = sdiv i64 %39, 13
  %91 = icmp sgt i64 %87, %90
  %92 = or i1 %89, %91
  %93 = select i1 %88, i1 true, i1 %92
  br i1 %93, label %94, label %96

94:                                               ; preds = %18, %47, %60, %83, %76, %70, %35, %26, %3
  %95 = phi ptr [ %37, %35 ], [ @.str.4, %3 ], [ @.str.6, %26 ], [ @.str.65, %70 ], [ @.str.66, %76 ], [ @.str.67, %83 ], [ @.str.64, %60 ], [ @.str.9, %47 ], [ @.str.63, %18 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %95, ptr noundef nonnull @.str.62) #23
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #25
  br label %321

96:                                               ; preds = %83
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #25
  %97 = trunc i64 %87 to i32
  %98 = add i32 %97, 1
  %99 = tail call ptr @calloc(i32 noundef %98, i32 noundef 40) #24
  store ptr %99, ptr %12, align 8
  %100 = icmp eq ptr %99, null
  br i1 %100, label %159, label %101

101:                                              ; preds = %96, %147
  %102 = phi i64 [ %139, %147 ], [ %39, %96 ]
  %103 = phi i64 [ %154, %147 ], [ 72, %96 ]
  %104 = phi i64 [ %156, %147 ], [ %87, %96 ]
  %105 = phi i64 [ %155, %147 ], [ 0, %96 ]
  %106 = icmp slt i64 %105, %104
  br i1 %106, label %107, label %157

107:                                              ; preds = %101
  %108 = load ptr, ptr %12, align 8
  %109 = trunc i64 %105 to i32
  %110 = getelementptr inbounds %struct.nl_part, ptr %108, i32 %109
  %111 = getelementptr inbounds i8, ptr %110, i32 8
  %112 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 4, ptr noundef nonnull %111) #23
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %114, label %159

114:                                              ; preds = %107
  %115 = load i64, ptr %111, align 8
  %116 = load i64, ptr %9, align 8
  %117 = load i64, ptr %10, align 8
  %118 = sub nsw i64 %116, %117
  %119 = icmp sgt i64 %115, %118
  br i1 %119, label %159, label %120

120:                                              ; preds = %114
  %121 = load ptr, ptr %8, align 4
  %122 = trunc i64 %117 to i32
  %123 = getelementptr inbounds i8, ptr %121, i32 %122
  store ptr %123, ptr %110, align 8
  %124 = add nsw i64 %117, %115
  store i64 %124, ptr %10, align 8
  %125 = getelementptr inbounds i8, ptr %110, i32 16
  %126 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 1, ptr noundef nonnull %125) #23
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %128, label %321

128:                                              ; preds = %120
  %129 = getelementptr inbounds i8, ptr %110, i32 24
  %130 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 8, ptr noundef nonnull %129) #23
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %132, label %321

132:                                              ; preds = %128
  %133 = load i64, ptr %125, align 8
  %134 = icmp sgt i64 %133, 3
  br i1 %134, label %159, label %135

135:                                              ; preds = %132
  %136 = load i64, ptr %129, align 8
  %137 = icmp slt i64 %136, 0
  br i1 %137, label %159, label %138

138:                                              ; preds = %135
  %139 = load i64, ptr %9, align 8
  %140 = load i64, ptr %10, align 8
  %141 = sub nsw i64 %139, %140
  %142 = and i64 %133, -3
  %143 = icmp eq i64 %142, 0
  %144 = select i1 %143, i64 4, i64 8
  %145 = sdiv i64 %141, %144
  %146 = icmp sgt i64 %136, %145
  br i1 %146, label %159, label %147

147:                                              ; preds = %138
  %148 = load ptr, ptr %8, align 4
  %149 = trunc i64 %140 to i32
  %150 = getelementptr inbounds i8, ptr %148, i32 %149
  %151 = getelementptr inbounds i8, ptr %110, i32 4
  store ptr %150, ptr %151, align 4
  %152 = select i1 %143, i64 2, i64 3
  %153 = shl nuw i64 %136, %152
  %154 = add nsw i64 %140, %153
  store i64 %154, ptr %10, align 8
  %155 = add nuw nsw i64 %105, 1
  %156 = load i64, ptr %11, align 8
  br label %101

157:                                              ; preds = %101
  %158 = icmp eq i64 %103, %102
  br i1 %158, label %161, label %159

159:                                              ; preds = %138, %135, %132, %114, %107, %157, %96
  %160 = phi ptr [ @.str.69, %96 ], [ @.str.8, %157 ], [ @.str.70, %107 ], [ @.str.70, %114 ], [ @.str.70, %132 ], [ @.str.70, %135 ], [ @.str.70, %138 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %160, ptr noundef nonnull @.str.62) #23
  br label %321

161:                                              ; preds = %157
  %162 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 0) #23
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %164, label %321

164:                                              ; preds = %161
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #25
  %165 = tail call i64 @llvm.smax.i64(i64 %104, i64 0)
  %166 = load ptr, ptr %12, align 8
  br label %167

167:                                              ; preds = %216, %164
  %168 = phi i64 [ 0, %164 ], [ %217, %216 ]
  %169 = icmp eq i64 %168, %165
  br i1 %169, label %223, label %170

170:                                              ; preds = %167
  %171 = trunc i64 %168 to i32
  %172 = getelementptr inbounds %struct.nl_part, ptr %166, i32 %171
  %173 = getelementptr inbounds i8, ptr %172, i32 8
  %174 = load i64, ptr %173, align 8
  %175 = tail call i64 @llvm.smax.i64(i64 %174, i64 1)
  %176 = add nsw i64 %175, -1
  br label %177

177:                                              ; preds = %199, %170
  %178 = phi i64 [ 0, %170 ], [ %202, %199 ]
  %179 = phi i64 [ 0, %170 ], [ %180, %199 ]
  %180 = add nuw nsw i64 %179, 1
  %181 = icmp eq i64 %179, %176
  br i1 %181, label %182, label %188

182:                                              ; preds = %177
  %183 = getelementptr inbounds i8, ptr %172, i32 32
  %184 = load i64, ptr %183, align 8
  %185 = icmp ne i64 %184, 0
  %186 = icmp ne i64 %178, 0
  %187 = select i1 %185, i1 true, i1 %186
  br i1 %187, label %216, label %203

188:                                              ; preds = %177
  %189 = load ptr, ptr %172, align 8
  %190 = trunc i64 %179 to i32
  %191 = getelementptr inbounds i8, ptr %189, i32 %190
  %192 = load i8, ptr %191, align 1
  %193 = icmp eq i8 %192, 64
  br i1 %193, label %194, label %199

194:                                              ; preds = %188
  %195 = trunc i64 %180 to i32
  %196 = getelementptr inbounds i8, ptr %189, i32 %195
  %197 = load i8, ptr %196, align 1
  %198 = icmp eq i8 %197, 45
  br label %199

199:                                              ; preds = %194, %188
  %200 = phi i1 [ false, %188 ], [ %198, %194 ]
  %201 = zext i1 %200 to i64
  %202 = or i64 %178, %201
  br label %177

203:                                              ; preds = %182
  %204 = getelementptr inbounds i8, ptr %172, i32 4
  %205 = load ptr, ptr %204, align 4
  %206 = getelementptr inbounds i8, ptr %172, i32 24
  %207 = load i64, ptr %206, align 8
  %208 = getelementptr inbounds i8, ptr %172, i32 16
  %209 = load i64, ptr %208, align 8
  %210 = and i64 %209, -3
  %211 = icmp eq i64 %210, 0
  %212 = select i1 %211, i64 2, i64 3
  %213 = shl i64 %207, %212
  %214 = tail call fastcc i64 @nl_any(ptr noundef %205, i64 noundef %213) #23
  %215 = icmp eq i64 %214, 0
  br i1 %215, label %216, label %218

216:                                              ; preds = %203, %182
  %217 = add nuw i64 %168, 1
  br label %167

218:                                              ; preds = %203
  %219 = tail call i64 @llvm.smin.i64(i64 %174, i64 511)
  %220 = load ptr, ptr %172, align 8
  %221 = trunc i64 %219 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 16 %4, ptr align 1 %220, i32 %221, i1 false)
  %222 = getelementptr inbounds [512 x i8], ptr %4, i32 0, i32 %221
  store i8 0, ptr %222, align 1
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %7, ptr noundef nonnull @.str.74, ptr noundef nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  br label %321

223:                                              ; preds = %167
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  %224 = getelementptr inbounds i8, ptr %0, i32 224
  store i64 0, ptr %224, align 8
  %225 = getelementptr inbounds i8, ptr %0, i32 80
  %226 = getelementptr inbounds i8, ptr %0, i32 140
  br label %227

227:                                              ; preds = %234, %223
  %228 = phi i64 [ 0, %223 ], [ %246, %234 ]
  %229 = load i64, ptr %225, align 8
  %230 = icmp slt i64 %228, %229
  br i1 %230, label %234, label %231

231:                                              ; preds = %227
  %232 = getelementptr inbounds i8, ptr %0, i32 104
  %233 = getelementptr inbounds i8, ptr %0, i32 148
  br label %247

234:                                              ; preds = %227
  %235 = load ptr, ptr %226, align 4
  %236 = trunc i64 %228 to i32
  %237 = getelementptr inbounds %struct.nl_target, ptr %235, i32 %236
  %238 = getelementptr inbounds i8, ptr %237, i32 56
  %239 = load ptr, ptr %238, align 8
  %240 = getelementptr inbounds i8, ptr %237, i32 32
  %241 = load i64, ptr %240, align 8
  %242 = getelementptr inbounds i8, ptr %237, i32 40
  %243 = load i64, ptr %242, align 8
  %244 = mul nsw i64 %243, %241
  %245 = trunc i64 %244 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %239, i8 0, i32 %245, i1 false)
  %246 = add nuw nsw i64 %228, 1
  br label %227

247:                                              ; preds = %265, %231
  %248 = phi i64 [ %266, %265 ], [ 0, %231 ]
  %249 = load i64, ptr %232, align 8
  %250 = icmp slt i64 %248, %249
  br i1 %250, label %251, label %254

251:                                              ; preds = %247
  %252 = trunc i64 %248 to i32
  %253 = load ptr, ptr %233, align 4
  br label %257

254:                                              ; preds = %247
  %255 = getelementptr inbounds i8, ptr %0, i32 72
  %256 = getelementptr inbounds i8, ptr %0, i32 136
  br label %281

257:                                              ; preds = %276, %251
  %258 = phi ptr [ %268, %276 ], [ %253, %251 ]
  %259 = phi i64 [ %277, %276 ], [ 0, %251 ]
  %260 = getelementptr inbounds %struct.nl_connection, ptr %258, i32 %252, i32 49
  %261 = load i64, ptr %260, align 8
  %262 = icmp slt i64 %259, %261
  br i1 %262, label %263, label %265

263:                                              ; preds = %257
  %264 = trunc i64 %259 to i32
  br label %267

265:                                              ; preds = %257
  %266 = add nuw nsw i64 %248, 1
  br label %247

267:                                              ; preds = %278, %263
  %268 = phi ptr [ %280, %278 ], [ %258, %263 ]
  %269 = phi i64 [ %279, %278 ], [ 0, %263 ]
  %270 = getelementptr inbounds %struct.nl_connection, ptr %268, i32 %252, i32 50
  %271 = load ptr, ptr %270, align 8
  %272 = getelementptr inbounds %struct.nl_queue, ptr %271, i32 %264
  %273 = getelementptr inbounds i8, ptr %272, i32 24
  %274 = load i64, ptr %273, align 8
  %275 = icmp slt i64 %269, %274
  br i1 %275, label %278, label %276

276:                                              ; preds = %267
  %277 = add nuw nsw i64 %259, 1
  br label %257

278:                                              ; preds = %267
  tail call fastcc void @nl_release_events(ptr noundef nonnull %272, i64 noundef %269) #23
  %279 = add nuw nsw i64 %269, 1
  %280 = load ptr, ptr %233, align 4
  br label %267

281:                                              ; preds = %299, %254
  %282 = phi i64 [ %302, %299 ], [ 0, %254 ]
  %283 = load i64, ptr %255, align 8
  %284 = icmp slt i64 %282, %283
  br i1 %284, label %285, label %303

285:                                              ; preds = %281
  %286 = load ptr, ptr %256, align 8
  %287 = trunc i64 %282 to i32
  %288 = getelementptr inbounds %struct.nl_population, ptr %286, i32 %287
  %289 = getelementptr inbounds i8, ptr %288, i32 32
  %290 = load i64, ptr %289, align 8
  %291 = icmp eq i64 %290, 0
  br i1 %291, label %299, label %292

292:                                              ; preds = %285
  %293 = getelementptr inbounds i8, ptr %288, i32 132
  %294 = load ptr, ptr %293, align 4
  %295 = getelementptr inbounds i8, ptr %288, i32 8
  %296 = load i64, ptr %295, align 8
  %297 = trunc i64 %296 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %294, i8 0, i32 %297, i1 false)
  %298 = load ptr, ptr %256, align 8
  br label %299

299:                                              ; preds = %292, %285
  %300 = phi ptr [ %298, %292 ], [ %286, %285 ]
  %301 = getelementptr inbounds %struct.nl_population, ptr %300, i32 %287, i32 22
  store i64 0, ptr %301, align 8
  %302 = add nuw nsw i64 %282, 1
  br label %281

303:                                              ; preds = %281
  %304 = getelementptr inbounds i8, ptr %0, i32 216
  store i64 0, ptr %304, align 8
  %305 = load i64, ptr %13, align 8
  tail call fastcc void @nl_seek(ptr noundef nonnull %0, i64 noundef %305) #23
  %306 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 1) #23
  br label %307

307:                                              ; preds = %314, %303
  %308 = phi i64 [ 0, %303 ], [ %318, %314 ]
  %309 = load i64, ptr %255, align 8
  %310 = icmp slt i64 %308, %309
  br i1 %310, label %314, label %311

311:                                              ; preds = %307
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #23
  %312 = load i64, ptr %224, align 8
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %319, label %321

314:                                              ; preds = %307
  %315 = load ptr, ptr %256, align 8
  %316 = trunc i64 %308 to i32
  %317 = getelementptr inbounds %struct.nl_population, ptr %315, i32 %316
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %317) #23
  %318 = add nuw nsw i64 %308, 1
  br label %307

319:                                              ; preds = %311
  %320 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #23
  br label %321

321:                                              ; preds = %120, %128, %94, %159, %161, %218, %311, %319
  %322 = phi i64 [ 4, %218 ], [ %320, %319 ], [ %312, %311 ], [ %162, %161 ], [ 4, %159 ], [ 4, %94 ], [ 4, %128 ], [ 4, %120 ]
  %323 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %323) #23
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %7) #25
  ret i64 %322
}

; Function Attrs: nounwind
define hidden noundef ptr @nl_open(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  store ptr %2, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %2, null
  %8 = select i1 %7, i64 0, i64 %3
  store i64 %8, ptr %6, align 8
  %9 = icmp sgt i64 %8, 0
  br i1 %9, label %10, label %11

10:                                               ; preds = %4
  store i8 0, ptr %2, align 1
  br label %11

11:                                               ; preds = %4, %10
  %12 = tail call ptr @fopen(ptr noundef %1, ptr noundef nonnull @.str) #23
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %15

14:                                               ; preds = %11
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.1) #23
  br label %45

15:                                               ; preds = %11, %31
  %16 = phi i64 [ %41, %31 ], [ 0, %11 ]
  %17 = phi i64 [ %32, %31 ], [ 0, %11 ]
  %18 = phi ptr [ %33, %31 ], [ null, %11 ]
  %19 = icmp eq i64 %16, %17
  br i1 %19, label %20, label %31

20:                                               ; preds = %15
  %21 = icmp eq i64 %16, 0
  %22 = shl nuw nsw i64 %16, 1
  %23 = select i1 %21, i64 1048576, i64 %22
  %24 = icmp ugt i64 %23, 1073741823
  br i1 %24, label %29, label %25

25:                                               ; preds = %20
  %26 = trunc nuw i64 %23 to i32
  %27 = tail call ptr @realloc(ptr noundef %18, i32 noundef %26) #28
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %31

29:                                               ; preds = %25, %20
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.2) #23
  tail call void @free(ptr noundef %18) #23
  %30 = tail call i32 @fclose(ptr noundef nonnull %12) #23
  br label %45

31:                                               ; preds = %25, %15
  %32 = phi i64 [ %17, %15 ], [ %23, %25 ]
  %33 = phi ptr [ %18, %15 ], [ %27, %25 ]
  %34 = trunc i64 %16 to i32
  %35 = getelementptr inbounds i8, ptr %33, i32 %34
  %36 = sub nsw i64 %32, %16
  %37 = trunc i64 %36 to i32
  %38 = tail call i32 @fread(ptr noundef %35, i32 noundef 1, i32 noundef %37, ptr noundef nonnull %12) #23
  %39 = icmp eq i32 %38, 0
  %40 = zext i32 %38 to i64
  %41 = add nuw nsw i64 %16, %40
  br i1 %39, label %42, label %15

42:                                               ; preds = %31
  %43 = tail call i32 @fclose(ptr noundef nonnull %12) #23
  %44 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %33, i64 noundef %41, ptr noundef %33, ptr noundef %2, i64 noundef %3) #23
  br label %45

45:                                               ; preds = %29, %42, %14
  %46 = phi ptr [ null, %14 ], [ %44, %42 ], [ null, %29 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret ptr %46
}

; Function Attrs: nofree nounwind
declare noalias noundef ptr @fopen(ptr nocapture noundef readonly, ptr nocapture noundef readonly) #12

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i32 8
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ %4, %2 ], [ %17, %12 ]
  %7 = phi ptr [ %1, %2 ], [ %15, %12 ]
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  %10 = icmp sgt i64 %6, 1
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %13, i32 1
  store ptr %14, ptr %0, align 8
  store i8 %8, ptr %13, align 1
  %15 = getelementptr inbounds i8, ptr %7, i32 1
  %16 = load i64, ptr %3, align 8
  %17 = add nsw i64 %16, -1
  store i64 %17, ptr %3, align 8
  br label %5

18:                                               ; preds = %5
  %19 = icmp sgt i64 %6, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %18
  %21 = load ptr, ptr %0, align 8
  store i8 0, ptr %21, align 1
  br label %22

22:                                               ; preds = %20, %18
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i32 noundef) #13

; Function Attrs: nofree nounwind
declare noundef i32 @fclose(ptr nocapture noundef) #12

; Function Attrs: nofree nounwind
declare noundef i32 @fread(ptr nocapture noundef, i32 noundef, i32 noundef, ptr nocapture noundef) #12

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) #14

; Function Attrs: nounwind
define internal fastcc void @nl_give_up(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #25
  store ptr %1, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i32 8
  %6 = icmp eq ptr %1, null
  %7 = select i1 %6, i64 0, i64 %2
  store i64 %7, ptr %5, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %3
  store i8 0, ptr %1, align 1
  br label %10

10:                                               ; preds = %3, %9
  %11 = getelementptr inbounds i8, ptr %0, i32 232
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull %11) #23
  tail call fastcc void @nl_release(ptr noundef %0) #23
  %12 = getelementptr inbounds i8, ptr %0, i32 16
  %13 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %13) #23
  tail call void @free(ptr noundef %0) #23
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #25
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) #15

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fail(ptr noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #25
  %4 = getelementptr inbounds i8, ptr %0, i32 232
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %3, i32 8
  store i64 512, ptr %5, align 8
  store i8 0, ptr %4, align 1
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #23
  %6 = getelementptr inbounds i8, ptr %0, i32 224
  store i64 3, ptr %6, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_seek(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i32 184
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %0, i32 80
  %5 = getelementptr inbounds i8, ptr %0, i32 140
  br label %6

6:                                                ; preds = %11, %2
  %7 = phi i64 [ 0, %2 ], [ %19, %11 ]
  %8 = load i64, ptr %4, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load ptr, ptr %5, align 4
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds %struct.nl_target, ptr %12, i32 %13
  %15 = getelementptr inbounds i8, ptr %14, i32 32
  %16 = load i64, ptr %15, align 8
  %17 = srem i64 %1, %16
  %18 = getelementptr inbounds i8, ptr %14, i32 48
  store i64 %17, ptr %18, align 8
  %19 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_take(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = icmp sgt i64 %2, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %5
  %8 = udiv i64 1073741695, %2
  %9 = icmp ult i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %7, %3
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #23
  br label %29

11:                                               ; preds = %7, %5
  %12 = tail call dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #26
  %13 = mul nsw i64 %2, %1
  %14 = trunc i64 %13 to i32
  %15 = add i32 %14, 64
  %16 = tail call ptr @calloc(i32 noundef %15, i32 noundef 1) #24
  %17 = icmp ne ptr %12, null
  %18 = icmp ne ptr %16, null
  %19 = and i1 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %11
  tail call void @free(ptr noundef %12) #23
  tail call void @free(ptr noundef %16) #23
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #23
  br label %29

21:                                               ; preds = %11
  %22 = getelementptr inbounds i8, ptr %12, i32 4
  store ptr %16, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %0, i32 12
  %24 = load ptr, ptr %23, align 4
  store ptr %24, ptr %12, align 4
  store ptr %12, ptr %23, align 4
  %25 = ptrtoint ptr %16 to i32
  %26 = add i32 %25, 63
  %27 = and i32 %26, -64
  %28 = inttoptr i32 %27 to ptr
  br label %29

29:                                               ; preds = %20, %21, %10
  %30 = phi ptr [ null, %10 ], [ %28, %21 ], [ null, %20 ]
  ret ptr %30
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_read_ranges(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #0 {
  %5 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %2, i64 noundef 40) #23
  %6 = icmp eq ptr %5, null
  br i1 %6, label %54, label %7

7:                                                ; preds = %4
  store ptr %5, ptr %3, align 4
  %8 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %9

9:                                                ; preds = %52, %7
  %10 = phi i64 [ 0, %7 ], [ %53, %52 ]
  %11 = icmp eq i64 %10, %8
  br i1 %11, label %57, label %12

12:                                               ; preds = %9
  %13 = load ptr, ptr %1, align 4
  %14 = getelementptr inbounds i8, ptr %13, i32 8
  store ptr %14, ptr %1, align 4
  %15 = load i64, ptr %13, align 8
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds %struct.nl_range, ptr %5, i32 %16
  store i64 %15, ptr %17, align 8
  %18 = load ptr, ptr %1, align 4
  %19 = getelementptr inbounds i8, ptr %18, i32 8
  store ptr %19, ptr %1, align 4
  %20 = load i64, ptr %18, align 8
  %21 = getelementptr inbounds i8, ptr %17, i32 8
  store i64 %20, ptr %21, align 8
  %22 = load ptr, ptr %1, align 4
  %23 = getelementptr inbounds i8, ptr %22, i32 8
  store ptr %23, ptr %1, align 4
  %24 = load i64, ptr %22, align 8
  %25 = getelementptr inbounds i8, ptr %17, i32 16
  store i64 %24, ptr %25, align 8
  %26 = load ptr, ptr %1, align 4
  %27 = getelementptr inbounds i8, ptr %26, i32 8
  store ptr %27, ptr %1, align 4
  %28 = load i64, ptr %26, align 8
  %29 = getelementptr inbounds i8, ptr %17, i32 24
  store i64 %28, ptr %29, align 8
  %30 = load ptr, ptr %1, align 4
  %31 = getelementptr inbounds i8, ptr %30, i32 8
  store ptr %31, ptr %1, align 4
  %32 = load i64, ptr %30, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %52, label %34

34:                                               ; preds = %12
  %35 = load i64, ptr %29, align 8
  %36 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %35, i64 noundef 4) #23
  %37 = icmp eq ptr %36, null
  br i1 %37, label %54, label %38

38:                                               ; preds = %34, %42
  %39 = phi i64 [ %49, %42 ], [ 0, %34 ]
  %40 = load i64, ptr %29, align 8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %50

42:                                               ; preds = %38
  %43 = load ptr, ptr %1, align 4
  %44 = getelementptr inbounds i8, ptr %43, i32 8
  store ptr %44, ptr %1, align 4
  %45 = load i64, ptr %43, align 8
  %46 = trunc i64 %45 to i32
  %47 = trunc i64 %39 to i32
  %48 = getelementptr inbounds i32, ptr %36, i32 %47
  store i32 %46, ptr %48, align 4
  %49 = add nuw nsw i64 %39, 1
  br label %38

50:                                               ; preds = %38
  %51 = getelementptr inbounds i8, ptr %17, i32 32
  store ptr %36, ptr %51, align 8
  br label %52

52:                                               ; preds = %50, %12
  %53 = add nuw i64 %10, 1
  br label %9

54:                                               ; preds = %34, %4
  %55 = getelementptr inbounds i8, ptr %0, i32 224
  %56 = load i64, ptr %55, align 8
  br label %57

57:                                               ; preds = %9, %54
  %58 = phi i64 [ %56, %54 ], [ 0, %9 ]
  ret i64 %58
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_image_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #25
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %4, i32 232
  store ptr %5, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  store i64 512, ptr %6, align 8
  store i8 0, ptr %5, align 1
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef nonnull @.str.29) #23
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #23
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 224
  store i64 5, ptr %8, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_little(ptr nocapture noundef readonly %0, i64 noundef %1) #16 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i64 [ 0, %2 ], [ %15, %8 ]
  %5 = phi i64 [ %1, %2 ], [ %9, %8 ]
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  ret i64 %4

8:                                                ; preds = %3
  %9 = add nsw i64 %5, -1
  %10 = shl i64 %4, 8
  %11 = trunc i64 %9 to i32
  %12 = getelementptr inbounds i8, ptr %0, i32 %11
  %13 = load i8, ptr %12, align 1
  %14 = zext i8 %13 to i64
  %15 = or disjoint i64 %10, %14
  br label %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_take(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 104
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, %2
  store i64 %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 96
  %8 = getelementptr inbounds i8, ptr %0, i32 32
  br label %9

9:                                                ; preds = %32, %3
  %10 = phi ptr [ %1, %3 ], [ %33, %32 ]
  %11 = phi i64 [ %2, %3 ], [ %34, %32 ]
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %36

13:                                               ; preds = %9
  %14 = load i64, ptr %7, align 8
  %15 = icmp eq i64 %14, 0
  %16 = icmp ugt i64 %11, 63
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef %10) #23
  %19 = getelementptr inbounds i8, ptr %10, i32 64
  %20 = add nsw i64 %11, -64
  br label %32

21:                                               ; preds = %13
  %22 = sub nsw i64 64, %14
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = trunc i64 %14 to i32
  %25 = getelementptr inbounds i8, ptr %8, i32 %24
  %26 = trunc i64 %23 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %25, ptr align 1 %10, i32 %26, i1 false)
  %27 = load i64, ptr %7, align 8
  %28 = add nsw i64 %27, %23
  store i64 %28, ptr %7, align 8
  %29 = getelementptr inbounds i8, ptr %10, i32 %26
  %30 = sub nsw i64 %11, %23
  %31 = icmp eq i64 %28, 64
  br i1 %31, label %35, label %32

32:                                               ; preds = %21, %35, %18
  %33 = phi ptr [ %19, %18 ], [ %29, %35 ], [ %29, %21 ]
  %34 = phi i64 [ %20, %18 ], [ %30, %35 ], [ %30, %21 ]
  br label %9

35:                                               ; preds = %21
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef nonnull %8) #23
  store i64 0, ptr %7, align 8
  br label %32

36:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_end(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1) #8 {
  %3 = alloca [72 x i8], align 16
  %4 = alloca [8 x i8], align 1
  %5 = getelementptr inbounds i8, ptr %0, i32 104
  %6 = load i64, ptr %5, align 8
  %7 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #25
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(72) %3, i8 0, i32 72, i1 false)
  store i8 -128, ptr %3, align 16
  %8 = getelementptr inbounds i8, ptr %0, i32 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp slt i64 %9, 56
  %11 = select i1 %10, i64 56, i64 120
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #25
  br label %12

12:                                               ; preds = %17, %2
  %13 = phi i64 [ %24, %17 ], [ 0, %2 ]
  %14 = icmp eq i64 %13, 8
  br i1 %14, label %15, label %17

15:                                               ; preds = %12
  %16 = sub nsw i64 %11, %9
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %3, i64 noundef %16) #23
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 8) #23
  br label %25

17:                                               ; preds = %12
  %18 = shl nuw nsw i64 %13, 3
  %19 = sub nuw nsw i64 56, %18
  %20 = lshr i64 %7, %19
  %21 = trunc i64 %20 to i8
  %22 = trunc nuw nsw i64 %13 to i32
  %23 = getelementptr inbounds [8 x i8], ptr %4, i32 0, i32 %22
  store i8 %21, ptr %23, align 1
  %24 = add nuw nsw i64 %13, 1
  br label %12

25:                                               ; preds = %29, %15
  %26 = phi i32 [ 0, %15 ], [ %39, %29 ]
  %27 = icmp eq i32 %26, 32
  br i1 %27, label %28, label %29

28:                                               ; preds = %25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #25
  ret void

29:                                               ; preds = %25
  %30 = lshr i32 %26, 2
  %31 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %30
  %32 = load i32, ptr %31, align 4
  %33 = shl nuw nsw i32 %26, 3
  %34 = and i32 %33, 24
  %35 = xor i32 %34, 24
  %36 = lshr i32 %32, %35
  %37 = trunc i32 %36 to i8
  %38 = getelementptr inbounds i8, ptr %1, i32 %26
  store i8 %37, ptr %38, align 1
  %39 = add nuw nsw i32 %26, 1
  br label %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sha_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #17 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #25
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #25
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i32 [ 0, %2 ], [ %32, %8 ]
  %7 = icmp eq i32 %6, 16
  br i1 %7, label %33, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i32 %6, 2
  %10 = getelementptr inbounds i8, ptr %1, i32 %9
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = shl nuw i32 %12, 24
  %14 = or disjoint i32 %9, 1
  %15 = getelementptr inbounds i8, ptr %1, i32 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 16
  %19 = or disjoint i32 %18, %13
  %20 = or disjoint i32 %9, 2
  %21 = getelementptr inbounds i8, ptr %1, i32 %20
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = shl nuw nsw i32 %23, 8
  %25 = or disjoint i32 %19, %24
  %26 = or disjoint i32 %9, 3
  %27 = getelementptr inbounds i8, ptr %1, i32 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = or disjoint i32 %25, %29
  %31 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %6
  store i32 %30, ptr %31, align 4
  %32 = add nuw nsw i32 %6, 1
  br label %5

33:                                               ; preds = %5, %52
  %34 = phi i32 [ %79, %52 ], [ 16, %5 ]
  %35 = icmp eq i32 %34, 64
  br i1 %35, label %36, label %52

36:                                               ; preds = %33
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %0, i32 32, i1 false)
  %37 = getelementptr inbounds i8, ptr %4, i32 16
  %38 = getelementptr inbounds i8, ptr %4, i32 28
  %39 = getelementptr inbounds i8, ptr %4, i32 20
  %40 = getelementptr inbounds i8, ptr %4, i32 24
  %41 = getelementptr inbounds i8, ptr %4, i32 4
  %42 = getelementptr inbounds i8, ptr %4, i32 8
  %43 = getelementptr inbounds i8, ptr %4, i32 12
  %44 = load i32, ptr %37, align 16
  %45 = load i32, ptr %38, align 4
  %46 = load i32, ptr %39, align 4
  %47 = load i32, ptr %40, align 8
  %48 = load i32, ptr %4, align 16
  %49 = load i32, ptr %41, align 4
  %50 = load i32, ptr %42, align 8
  %51 = load i32, ptr %43, align 4
  br label %80

52:                                               ; preds = %33
  %53 = add nsw i32 %34, -15
  %54 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %53
  %55 = load i32, ptr %54, align 4
  %56 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 25)
  %57 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 14)
  %58 = xor i32 %56, %57
  %59 = lshr i32 %55, 3
  %60 = xor i32 %58, %59
  %61 = add nsw i32 %34, -2
  %62 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %61
  %63 = load i32, ptr %62, align 4
  %64 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 15)
  %65 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 13)
  %66 = xor i32 %64, %65
  %67 = lshr i32 %63, 10
  %68 = xor i32 %66, %67
  %69 = add nsw i32 %34, -16
  %70 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %69
  %71 = load i32, ptr %70, align 4
  %72 = add i32 %60, %71
  %73 = add nsw i32 %34, -7
  %74 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %73
  %75 = load i32, ptr %74, align 4
  %76 = add i32 %72, %75
  %77 = add i32 %76, %68
  %78 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %34
  store i32 %77, ptr %78, align 4
  %79 = add nuw nsw i32 %34, 1
  br label %33

80:                                               ; preds = %92, %36
  %81 = phi i32 [ %51, %36 ], [ %82, %92 ]
  %82 = phi i32 [ %50, %36 ], [ %83, %92 ]
  %83 = phi i32 [ %49, %36 ], [ %84, %92 ]
  %84 = phi i32 [ %48, %36 ], [ %121, %92 ]
  %85 = phi i32 [ %47, %36 ], [ %86, %92 ]
  %86 = phi i32 [ %46, %36 ], [ %88, %92 ]
  %87 = phi i32 [ %45, %36 ], [ %85, %92 ]
  %88 = phi i32 [ %44, %36 ], [ %119, %92 ]
  %89 = phi i32 [ 0, %36 ], [ %122, %92 ]
  %90 = icmp eq i32 %89, 64
  br i1 %90, label %91, label %92

91:                                               ; preds = %80
  store i32 %88, ptr %37, align 16
  store i32 %87, ptr %38, align 4
  store i32 %86, ptr %39, align 4
  store i32 %85, ptr %40, align 8
  store i32 %84, ptr %4, align 16
  store i32 %83, ptr %41, align 4
  store i32 %82, ptr %42, align 8
  store i32 %81, ptr %43, align 4
  br label %123

92:                                               ; preds = %80
  %93 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 26)
  %94 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 21)
  %95 = xor i32 %93, %94
  %96 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 7)
  %97 = xor i32 %95, %96
  %98 = add i32 %97, %87
  %99 = and i32 %86, %88
  %100 = xor i32 %88, -1
  %101 = and i32 %85, %100
  %102 = or i32 %101, %99
  %103 = getelementptr inbounds [64 x i32], ptr @nl_sha_words, i32 0, i32 %89
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %89
  %106 = load i32, ptr %105, align 4
  %107 = add i32 %98, %104
  %108 = add i32 %107, %102
  %109 = add i32 %108, %106
  %110 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 30)
  %111 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 19)
  %112 = xor i32 %110, %111
  %113 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 10)
  %114 = xor i32 %112, %113
  %115 = xor i32 %82, %83
  %116 = and i32 %115, %84
  %117 = and i32 %82, %83
  %118 = xor i32 %116, %117
  %119 = add i32 %81, %109
  %120 = add i32 %114, %109
  %121 = add i32 %120, %118
  %122 = add nuw nsw i32 %89, 1
  br label %80

123:                                              ; preds = %91, %127
  %124 = phi i32 [ %133, %127 ], [ 0, %91 ]
  %125 = icmp eq i32 %124, 8
  br i1 %125, label %126, label %127

126:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #25
  ret void

127:                                              ; preds = %123
  %128 = getelementptr inbounds [8 x i32], ptr %4, i32 0, i32 %124
  %129 = load i32, ptr %128, align 4
  %130 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %124
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %129
  store i32 %132, ptr %130, align 4
  %133 = add nuw nsw i32 %124, 1
  br label %123
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #18

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_section(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %5, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.12) #23
  br label %49

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %12, i32 128
  %14 = add nsw i64 %5, 1
  store i64 %14, ptr %4, align 8
  %15 = trunc i64 %5 to i32
  %16 = shl i32 %15, 4
  %17 = getelementptr inbounds i8, ptr %13, i32 %16
  %18 = tail call fastcc i64 @nl_little(ptr noundef nonnull %17, i64 noundef 8) #23
  %19 = getelementptr inbounds i8, ptr %17, i32 8
  %20 = tail call fastcc i64 @nl_little(ptr noundef nonnull %19, i64 noundef 8) #23
  %21 = icmp slt i64 %18, 128
  br i1 %21, label %34, label %22

22:                                               ; preds = %10
  %23 = and i64 %18, 7
  %24 = icmp ne i64 %23, 0
  %25 = icmp slt i64 %20, 0
  %26 = select i1 %24, i1 true, i1 %25
  br i1 %26, label %34, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, ptr %0, i32 8
  %29 = load i64, ptr %28, align 8
  %30 = icmp sgt i64 %18, %29
  %31 = sub nsw i64 %29, %18
  %32 = icmp sgt i64 %20, %31
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %35

34:                                               ; preds = %27, %22, %10
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.13) #23
  br label %49

35:                                               ; preds = %27
  %36 = icmp slt i64 %1, 0
  br i1 %36, label %45, label %37

37:                                               ; preds = %35
  %38 = freeze i64 %20
  %39 = sdiv i64 %38, %2
  %40 = mul i64 %39, %2
  %41 = sub i64 %38, %40
  %42 = icmp eq i64 %41, 0
  %43 = icmp eq i64 %39, %1
  %44 = and i1 %42, %43
  br i1 %44, label %46, label %45

45:                                               ; preds = %37, %35
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.14) #23
  br label %49

46:                                               ; preds = %37
  %47 = trunc i64 %18 to i32
  %48 = getelementptr inbounds i8, ptr %12, i32 %47
  br label %49

49:                                               ; preds = %34, %45, %46, %9
  %50 = phi ptr [ null, %9 ], [ null, %34 ], [ null, %45 ], [ %48, %46 ]
  ret ptr %50
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 6) i64 @nl_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #8 {
  %5 = getelementptr inbounds i8, ptr %0, i32 48
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %6, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i32 32
  %12 = load ptr, ptr %11, align 8
  %13 = add nsw i64 %6, 1
  store i64 %13, ptr %5, align 8
  %14 = trunc i64 %6 to i32
  %15 = shl i32 %14, 3
  %16 = getelementptr inbounds i8, ptr %12, i32 %15
  %17 = tail call fastcc i64 @nl_little(ptr noundef %16, i64 noundef 8) #23
  store i64 %17, ptr %3, align 8
  %18 = icmp slt i64 %17, %1
  %19 = icmp sgt i64 %17, %2
  %20 = or i1 %18, %19
  br i1 %20, label %21, label %23

21:                                               ; preds = %10, %4
  %22 = phi ptr [ @.str.15, %4 ], [ @.str.16, %10 ]
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull %22) #23
  br label %23

23:                                               ; preds = %21, %10
  %24 = phi i64 [ 0, %10 ], [ 5, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_copy_section(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_section(ptr noundef %0, i64 noundef %2, i64 noundef %3) #23
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %8, i32 224
  %10 = load i64, ptr %9, align 8
  br label %14

11:                                               ; preds = %4
  %12 = mul nsw i64 %3, %2
  %13 = trunc i64 %12 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %1, ptr nonnull align 1 %5, i32 %13, i1 false)
  br label %14

14:                                               ; preds = %11, %7
  %15 = phi i64 [ 0, %11 ], [ %10, %7 ]
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc noundef ptr @nl_find_end(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #16 {
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %4
  %7 = phi i64 [ 0, %4 ], [ %15, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %16, label %9

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, %2
  %11 = trunc i64 %10 to i32
  %12 = getelementptr inbounds i64, ptr %0, i32 %11
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, %3
  %15 = add nuw i64 %7, 1
  br i1 %14, label %16, label %6

16:                                               ; preds = %9, %6
  %17 = phi ptr [ null, %6 ], [ %12, %9 ]
  ret ptr %17
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_read_lanes(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %1, i64 noundef 4) #23
  %7 = getelementptr inbounds i8, ptr %5, i32 24
  %8 = icmp eq ptr %6, null
  br i1 %8, label %27, label %9

9:                                                ; preds = %4
  %10 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %11

11:                                               ; preds = %9, %21
  %12 = phi i64 [ %26, %21 ], [ 0, %9 ]
  %13 = icmp eq i64 %12, %10
  br i1 %13, label %27, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %7, align 8
  %16 = sdiv i64 %15, 8
  %17 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %3, i64 noundef %16) #23
  %18 = trunc i64 %12 to i32
  %19 = getelementptr inbounds ptr, ptr %6, i32 %18
  store ptr %17, ptr %19, align 4
  %20 = icmp eq ptr %17, null
  br i1 %20, label %27, label %21

21:                                               ; preds = %14
  %22 = load i64, ptr %7, align 8
  %23 = sdiv i64 %22, 8
  %24 = tail call fastcc i64 @nl_copy_section(ptr noundef nonnull %0, ptr noundef nonnull %17, i64 noundef %2, i64 noundef %23) #23
  %25 = icmp eq i64 %24, 0
  %26 = add nuw i64 %12, 1
  br i1 %25, label %11, label %27

27:                                               ; preds = %11, %21, %14, %4
  %28 = phi ptr [ null, %4 ], [ null, %14 ], [ null, %21 ], [ %6, %11 ]
  ret ptr %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_target_of(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) #5 {
  %6 = getelementptr inbounds i8, ptr %1, i32 240
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %3 to i32
  %9 = getelementptr inbounds %struct.nl_contribution, ptr %7, i32 %8
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  %12 = select i1 %11, i32 72, i32 76
  %13 = getelementptr inbounds i8, ptr %2, i32 %12
  %14 = load ptr, ptr %13, align 4
  %15 = getelementptr inbounds i8, ptr %0, i32 140
  %16 = load ptr, ptr %15, align 4
  %17 = select i1 %11, i32 128, i32 136
  %18 = getelementptr inbounds i8, ptr %1, i32 %17
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 160
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds i8, ptr %9, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = add i64 %4, 1
  %25 = add i64 %24, %19
  %26 = add i64 %25, %21
  %27 = add i64 %26, %23
  %28 = trunc i64 %27 to i32
  %29 = getelementptr inbounds i64, ptr %14, i32 %28
  %30 = load i64, ptr %29, align 8
  %31 = trunc i64 %30 to i32
  %32 = getelementptr inbounds %struct.nl_target, ptr %16, i32 %31
  ret ptr %32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_ascends(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #16 {
  %4 = load i32, ptr %0, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %3
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %0, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  %11 = icmp eq i64 %10, %2
  br i1 %11, label %12, label %27

12:                                               ; preds = %6
  %13 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %14

14:                                               ; preds = %12, %18
  %15 = phi i32 [ %22, %18 ], [ 0, %12 ]
  %16 = phi i64 [ %19, %18 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %13
  br i1 %17, label %24, label %18

18:                                               ; preds = %14
  %19 = add nuw i64 %16, 1
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds i32, ptr %0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp sgt i32 %15, %22
  br i1 %23, label %24, label %14

24:                                               ; preds = %18, %14
  %25 = icmp sge i64 %16, %1
  %26 = zext i1 %25 to i64
  br label %27

27:                                               ; preds = %24, %3, %6
  %28 = phi i64 [ 0, %6 ], [ 0, %3 ], [ %26, %24 ]
  ret i64 %28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_below(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #16 {
  %5 = icmp eq i64 %1, 2
  %6 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %7

7:                                                ; preds = %25, %4
  %8 = phi i64 [ 0, %4 ], [ %29, %25 ]
  %9 = phi i64 [ 0, %4 ], [ %28, %25 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = icmp eq i64 %2, 0
  %13 = icmp ult i64 %9, %3
  %14 = select i1 %12, i1 true, i1 %13
  %15 = zext i1 %14 to i64
  ret i64 %15

16:                                               ; preds = %7
  %17 = trunc i64 %8 to i32
  br i1 %5, label %18, label %22

18:                                               ; preds = %16
  %19 = getelementptr inbounds i16, ptr %0, i32 %17
  %20 = load i16, ptr %19, align 2
  %21 = zext i16 %20 to i32
  br label %25

22:                                               ; preds = %16
  %23 = getelementptr inbounds i32, ptr %0, i32 %17
  %24 = load i32, ptr %23, align 4
  br label %25

25:                                               ; preds = %22, %18
  %26 = phi i32 [ %21, %18 ], [ %24, %22 ]
  %27 = zext i32 %26 to i64
  %28 = tail call i64 @llvm.umax.i64(i64 %9, i64 %27)
  %29 = add nuw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_runs_fit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) #16 {
  %7 = tail call fastcc i64 @nl_ascends(ptr noundef %0, i64 noundef %3, i64 noundef %2) #23
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %57, label %9

9:                                                ; preds = %6
  %10 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %11

11:                                               ; preds = %9, %47
  %12 = phi i64 [ %28, %47 ], [ 0, %9 ]
  %13 = phi i64 [ %20, %47 ], [ 0, %9 ]
  %14 = icmp eq i64 %13, %10
  br i1 %14, label %51, label %15

15:                                               ; preds = %11
  %16 = trunc i64 %13 to i32
  %17 = getelementptr inbounds i32, ptr %0, i32 %16
  %18 = load i32, ptr %17, align 4
  %19 = sext i32 %18 to i64
  %20 = add nuw i64 %13, 1
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds i32, ptr %0, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = getelementptr inbounds i32, ptr %4, i32 %21
  %25 = tail call i32 @llvm.smax.i32(i32 %18, i32 %23)
  %26 = sext i32 %25 to i64
  br label %27

27:                                               ; preds = %43, %15
  %28 = phi i64 [ %12, %15 ], [ %41, %43 ]
  %29 = phi i64 [ %19, %15 ], [ %46, %43 ]
  %30 = icmp eq i64 %29, %26
  br i1 %30, label %47, label %31

31:                                               ; preds = %27
  %32 = trunc i64 %29 to i32
  %33 = shl i32 %32, 1
  %34 = getelementptr inbounds i32, ptr %1, i32 %33
  %35 = load i32, ptr %34, align 4
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %51, label %37

37:                                               ; preds = %31
  %38 = or disjoint i32 %33, 1
  %39 = getelementptr inbounds i32, ptr %1, i32 %38
  %40 = load i32, ptr %39, align 4
  %41 = sext i32 %40 to i64
  %42 = icmp sgt i64 %28, %41
  br i1 %42, label %51, label %43

43:                                               ; preds = %37
  %44 = load i32, ptr %24, align 4
  %45 = icmp sgt i32 %40, %44
  %46 = add nsw i64 %29, 1
  br i1 %45, label %51, label %27

47:                                               ; preds = %27
  %48 = load i32, ptr %24, align 4
  %49 = sext i32 %48 to i64
  %50 = icmp eq i64 %28, %49
  br i1 %50, label %11, label %51

51:                                               ; preds = %47, %11, %43, %37, %31
  %52 = phi i64 [ %28, %31 ], [ %28, %37 ], [ %28, %43 ], [ %28, %47 ], [ %12, %11 ]
  %53 = icmp sge i64 %13, %3
  %54 = icmp eq i64 %52, %5
  %55 = select i1 %53, i1 %54, i1 false
  %56 = zext i1 %55 to i64
  br label %57

57:                                               ; preds = %6, %51
  %58 = phi i64 [ %56, %51 ], [ 0, %6 ]
  ret i64 %58
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_first_run(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i32 96
  %8 = load ptr, ptr %7, align 8
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds i32, ptr %8, i32 %9
  %11 = load i32, ptr %10, align 4
  %12 = sext i32 %11 to i64
  br label %13

13:                                               ; preds = %2, %6
  %14 = phi i64 [ %12, %6 ], [ %1, %2 ]
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_delay(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 200
  %9 = load i64, ptr %8, align 8
  br label %18

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i32 100
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %1 to i32
  %14 = shl i32 %13, 3
  %15 = getelementptr inbounds i8, ptr %12, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %10, %6
  %19 = phi i64 [ %9, %6 ], [ %17, %10 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %1) #23
  br label %19

8:                                                ; preds = %2
  %9 = icmp eq i64 %1, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i32 100
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %1 to i32
  %14 = shl i32 %13, 3
  %15 = getelementptr i8, ptr %12, i32 %14
  %16 = getelementptr i8, ptr %15, i32 -4
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  br label %19

19:                                               ; preds = %10, %8, %6
  %20 = phi i64 [ %7, %6 ], [ %18, %10 ], [ 0, %8 ]
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_end(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 1
  %8 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %7) #23
  br label %18

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i32 100
  %11 = load ptr, ptr %10, align 4
  %12 = trunc i64 %1 to i32
  %13 = shl i32 %12, 1
  %14 = or disjoint i32 %13, 1
  %15 = getelementptr inbounds i32, ptr %11, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %9, %6
  %19 = phi i64 [ %8, %6 ], [ %17, %9 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_dendritic_at(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %4, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  br label %15

11:                                               ; preds = %2
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %12, i32 208
  %14 = load i64, ptr %13, align 8
  br label %15

15:                                               ; preds = %11, %6
  %16 = phi i64 [ %10, %6 ], [ %14, %11 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_row_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 40
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i32 56
  %8 = load i64, ptr %7, align 8
  %9 = mul nsw i64 %8, %1
  br label %17

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i32 80
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %1 to i32
  %14 = getelementptr inbounds i32, ptr %12, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %10, %6
  %18 = phi i64 [ %9, %6 ], [ %16, %10 ]
  ret i64 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef i64 @nl_fits(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #7 {
  %5 = icmp sgt i64 %2, -1
  %6 = getelementptr inbounds i8, ptr %0, i32 24
  %7 = getelementptr inbounds i8, ptr %1, i32 184
  %8 = trunc i64 %2 to i32
  br i1 %5, label %9, label %36

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %1, i32 64
  %11 = load i64, ptr %10, align 8
  %12 = tail call i64 @llvm.smax.i64(i64 %11, i64 0)
  br label %13

13:                                               ; preds = %30, %9
  %14 = phi i64 [ 0, %9 ], [ %35, %30 ]
  %15 = icmp eq i64 %14, %12
  br i1 %15, label %36, label %16

16:                                               ; preds = %13
  %17 = load i64, ptr %6, align 8
  %18 = icmp eq i64 %17, 32
  %19 = load ptr, ptr %7, align 8
  %20 = getelementptr inbounds ptr, ptr %19, i32 %8
  %21 = load ptr, ptr %20, align 4
  %22 = trunc i64 %14 to i32
  br i1 %18, label %23, label %27

23:                                               ; preds = %16
  %24 = getelementptr inbounds i32, ptr %21, i32 %22
  %25 = load i32, ptr %24, align 4
  %26 = sext i32 %25 to i64
  br label %30

27:                                               ; preds = %16
  %28 = getelementptr inbounds i64, ptr %21, i32 %22
  %29 = load i64, ptr %28, align 8
  br label %30

30:                                               ; preds = %27, %23
  %31 = phi i64 [ %26, %23 ], [ %29, %27 ]
  %32 = icmp sgt i64 %31, -1
  %33 = icmp slt i64 %31, %3
  %34 = and i1 %32, %33
  %35 = add nuw i64 %14, 1
  br i1 %34, label %13, label %36

36:                                               ; preds = %13, %30, %4
  %37 = phi i64 [ 1, %4 ], [ 1, %13 ], [ 0, %30 ]
  ret i64 %37
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make_frame(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, 12
  %7 = getelementptr inbounds i8, ptr %1, i32 32
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %6, %8
  %10 = getelementptr inbounds i8, ptr %1, i32 40
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %9, %11
  %13 = getelementptr inbounds i8, ptr %1, i32 128
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds i8, ptr %1, i32 136
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  %19 = getelementptr inbounds i8, ptr %2, i32 224
  store i64 %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 192
  %21 = load i64, ptr %20, align 8
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, %18
  %24 = getelementptr inbounds i8, ptr %1, i32 144
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %23, %25
  %27 = getelementptr inbounds i8, ptr %1, i32 120
  %28 = load i64, ptr %27, align 8
  %29 = add nsw i64 %26, %28
  %30 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %29, i64 noundef 8) #23
  %31 = icmp eq ptr %30, null
  br i1 %31, label %245, label %32

32:                                               ; preds = %3
  %33 = getelementptr inbounds i8, ptr %0, i32 180
  %34 = load i32, ptr %33, align 4
  %35 = zext i32 %34 to i64
  store i64 %35, ptr %30, align 8
  %36 = getelementptr inbounds i8, ptr %0, i32 136
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr inbounds i8, ptr %2, i32 8
  %39 = load i64, ptr %38, align 8
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %40, i32 3
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds i8, ptr %30, i32 24
  store i64 %42, ptr %43, align 8
  %44 = load ptr, ptr %36, align 8
  %45 = getelementptr inbounds i8, ptr %2, i32 16
  %46 = load i64, ptr %45, align 8
  %47 = trunc i64 %46 to i32
  %48 = getelementptr inbounds %struct.nl_population, ptr %44, i32 %47, i32 3
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds i8, ptr %30, i32 32
  store i64 %49, ptr %50, align 8
  %51 = getelementptr inbounds i8, ptr %1, i32 208
  %52 = load i64, ptr %51, align 8
  %53 = tail call i64 @llvm.smax.i64(i64 %52, i64 0)
  %54 = getelementptr inbounds i8, ptr %30, i32 40
  store i64 %53, ptr %54, align 8
  %55 = getelementptr inbounds i8, ptr %2, i32 104
  %56 = load ptr, ptr %55, align 8
  %57 = ptrtoint ptr %56 to i32
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds i8, ptr %30, i32 48
  store i64 %58, ptr %59, align 8
  %60 = getelementptr inbounds i8, ptr %0, i32 176
  %61 = load ptr, ptr %60, align 8
  %62 = ptrtoint ptr %61 to i32
  %63 = zext i32 %62 to i64
  %64 = getelementptr inbounds i8, ptr %30, i32 56
  store i64 %63, ptr %64, align 8
  %65 = getelementptr i8, ptr %30, i32 96
  %66 = getelementptr inbounds i8, ptr %2, i32 184
  br label %67

67:                                               ; preds = %73, %32
  %68 = phi i64 [ 0, %32 ], [ %81, %73 ]
  %69 = load i64, ptr %4, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %73, label %71

71:                                               ; preds = %67
  %72 = getelementptr inbounds i8, ptr %2, i32 188
  br label %82

73:                                               ; preds = %67
  %74 = load ptr, ptr %66, align 8
  %75 = trunc i64 %68 to i32
  %76 = getelementptr inbounds ptr, ptr %74, i32 %75
  %77 = load ptr, ptr %76, align 4
  %78 = ptrtoint ptr %77 to i32
  %79 = zext i32 %78 to i64
  %80 = getelementptr i64, ptr %65, i32 %75
  store i64 %79, ptr %80, align 8
  %81 = add nuw nsw i64 %68, 1
  br label %67

82:                                               ; preds = %71, %88
  %83 = phi i64 [ %100, %88 ], [ 0, %71 ]
  %84 = load i64, ptr %7, align 8
  %85 = icmp slt i64 %83, %84
  br i1 %85, label %88, label %86

86:                                               ; preds = %82
  %87 = getelementptr inbounds i8, ptr %2, i32 192
  br label %101

88:                                               ; preds = %82
  %89 = load ptr, ptr %72, align 4
  %90 = trunc i64 %83 to i32
  %91 = getelementptr inbounds ptr, ptr %89, i32 %90
  %92 = load ptr, ptr %91, align 4
  %93 = ptrtoint ptr %92 to i32
  %94 = zext i32 %93 to i64
  %95 = load i64, ptr %4, align 8
  %96 = add nuw i64 %83, 12
  %97 = add i64 %96, %95
  %98 = trunc i64 %97 to i32
  %99 = getelementptr inbounds i64, ptr %30, i32 %98
  store i64 %94, ptr %99, align 8
  %100 = add nuw nsw i64 %83, 1
  br label %82

101:                                              ; preds = %86, %107
  %102 = phi i64 [ %121, %107 ], [ 0, %86 ]
  %103 = load i64, ptr %10, align 8
  %104 = icmp slt i64 %102, %103
  br i1 %104, label %107, label %105

105:                                              ; preds = %101
  %106 = getelementptr inbounds i8, ptr %2, i32 72
  br label %122

107:                                              ; preds = %101
  %108 = load ptr, ptr %87, align 8
  %109 = trunc i64 %102 to i32
  %110 = getelementptr inbounds ptr, ptr %108, i32 %109
  %111 = load ptr, ptr %110, align 4
  %112 = ptrtoint ptr %111 to i32
  %113 = zext i32 %112 to i64
  %114 = load i64, ptr %4, align 8
  %115 = load i64, ptr %7, align 8
  %116 = add nuw i64 %102, 12
  %117 = add i64 %116, %114
  %118 = add i64 %117, %115
  %119 = trunc i64 %118 to i32
  %120 = getelementptr inbounds i64, ptr %30, i32 %119
  store i64 %113, ptr %120, align 8
  %121 = add nuw nsw i64 %102, 1
  br label %101

122:                                              ; preds = %105, %128
  %123 = phi i64 [ %147, %128 ], [ 0, %105 ]
  %124 = load i64, ptr %13, align 8
  %125 = icmp slt i64 %123, %124
  br i1 %125, label %128, label %126

126:                                              ; preds = %122
  %127 = getelementptr inbounds i8, ptr %2, i32 76
  br label %148

128:                                              ; preds = %122
  %129 = load ptr, ptr %36, align 8
  %130 = load i64, ptr %38, align 8
  %131 = trunc i64 %130 to i32
  %132 = getelementptr inbounds %struct.nl_population, ptr %129, i32 %131, i32 16
  %133 = load ptr, ptr %132, align 8
  %134 = load ptr, ptr %106, align 8
  %135 = trunc i64 %123 to i32
  %136 = getelementptr i64, ptr %134, i32 %135
  %137 = getelementptr i8, ptr %136, i32 8
  %138 = load i64, ptr %137, align 8
  %139 = trunc i64 %138 to i32
  %140 = getelementptr inbounds ptr, ptr %133, i32 %139
  %141 = load ptr, ptr %140, align 4
  %142 = ptrtoint ptr %141 to i32
  %143 = zext i32 %142 to i64
  %144 = add nsw i64 %123, %12
  %145 = trunc i64 %144 to i32
  %146 = getelementptr inbounds i64, ptr %30, i32 %145
  store i64 %143, ptr %146, align 8
  %147 = add nuw nsw i64 %123, 1
  br label %122

148:                                              ; preds = %126, %155
  %149 = phi i64 [ %176, %155 ], [ 0, %126 ]
  %150 = load i64, ptr %16, align 8
  %151 = icmp slt i64 %149, %150
  br i1 %151, label %155, label %152

152:                                              ; preds = %148
  %153 = getelementptr inbounds i8, ptr %1, i32 240
  %154 = getelementptr inbounds i8, ptr %2, i32 212
  br label %177

155:                                              ; preds = %148
  %156 = load ptr, ptr %36, align 8
  %157 = load i64, ptr %45, align 8
  %158 = trunc i64 %157 to i32
  %159 = getelementptr inbounds %struct.nl_population, ptr %156, i32 %158, i32 16
  %160 = load ptr, ptr %159, align 8
  %161 = load ptr, ptr %127, align 4
  %162 = trunc i64 %149 to i32
  %163 = getelementptr i64, ptr %161, i32 %162
  %164 = getelementptr i8, ptr %163, i32 8
  %165 = load i64, ptr %164, align 8
  %166 = trunc i64 %165 to i32
  %167 = getelementptr inbounds ptr, ptr %160, i32 %166
  %168 = load ptr, ptr %167, align 4
  %169 = ptrtoint ptr %168 to i32
  %170 = zext i32 %169 to i64
  %171 = load i64, ptr %13, align 8
  %172 = add i64 %149, %12
  %173 = add i64 %172, %171
  %174 = trunc i64 %173 to i32
  %175 = getelementptr inbounds i64, ptr %30, i32 %174
  store i64 %170, ptr %175, align 8
  %176 = add nuw nsw i64 %149, 1
  br label %148

177:                                              ; preds = %152, %218
  %178 = phi i64 [ %219, %218 ], [ 0, %152 ]
  %179 = load i64, ptr %20, align 8
  %180 = icmp slt i64 %178, %179
  br i1 %180, label %184, label %181

181:                                              ; preds = %177
  %182 = getelementptr inbounds i8, ptr %0, i32 144
  %183 = getelementptr inbounds i8, ptr %1, i32 256
  br label %220

184:                                              ; preds = %177
  %185 = load i64, ptr %19, align 8
  %186 = trunc i64 %185 to i32
  %187 = getelementptr inbounds i64, ptr %30, i32 %186
  %188 = trunc i64 %178 to i32
  %189 = shl i32 %188, 6
  %190 = getelementptr inbounds i8, ptr %187, i32 %189
  %191 = load ptr, ptr %153, align 8
  %192 = getelementptr inbounds %struct.nl_contribution, ptr %191, i32 %188, i32 1
  %193 = load i64, ptr %192, align 8
  %194 = icmp eq i64 %193, 0
  br i1 %194, label %195, label %197

195:                                              ; preds = %184
  %196 = tail call fastcc ptr @nl_target_of(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef %178, i64 noundef 0) #23
  tail call fastcc void @nl_place_target(ptr noundef %196, ptr noundef nonnull %190) #23
  br label %218

197:                                              ; preds = %184
  %198 = load ptr, ptr %154, align 4
  %199 = getelementptr inbounds ptr, ptr %198, i32 %188
  %200 = load ptr, ptr %199, align 4
  %201 = ptrtoint ptr %200 to i32
  %202 = zext i32 %201 to i64
  store i64 %202, ptr %190, align 8
  br label %203

203:                                              ; preds = %209, %197
  %204 = phi i64 [ 0, %197 ], [ %217, %209 ]
  %205 = load ptr, ptr %153, align 8
  %206 = getelementptr inbounds %struct.nl_contribution, ptr %205, i32 %188, i32 1
  %207 = load i64, ptr %206, align 8
  %208 = icmp slt i64 %204, %207
  br i1 %208, label %209, label %218

209:                                              ; preds = %203
  %210 = tail call fastcc ptr @nl_target_of(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef %178, i64 noundef %204) #23
  %211 = load ptr, ptr %154, align 4
  %212 = getelementptr inbounds ptr, ptr %211, i32 %188
  %213 = load ptr, ptr %212, align 4
  %214 = trunc i64 %204 to i32
  %215 = shl i32 %214, 6
  %216 = getelementptr inbounds i8, ptr %213, i32 %215
  tail call fastcc void @nl_place_target(ptr noundef %210, ptr noundef %216) #23
  %217 = add nuw nsw i64 %204, 1
  br label %203

218:                                              ; preds = %203, %195
  %219 = add nuw nsw i64 %178, 1
  br label %177

220:                                              ; preds = %181, %224
  %221 = phi i64 [ %244, %224 ], [ 0, %181 ]
  %222 = load i64, ptr %27, align 8
  %223 = icmp slt i64 %221, %222
  br i1 %223, label %224, label %245

224:                                              ; preds = %220
  %225 = load ptr, ptr %182, align 8
  %226 = load ptr, ptr %183, align 8
  %227 = trunc i64 %221 to i32
  %228 = getelementptr inbounds i64, ptr %226, i32 %227
  %229 = load i64, ptr %228, align 8
  %230 = trunc i64 %229 to i32
  %231 = getelementptr inbounds %struct.nl_probe, ptr %225, i32 %230, i32 8
  %232 = load ptr, ptr %231, align 8
  %233 = ptrtoint ptr %232 to i32
  %234 = zext i32 %233 to i64
  %235 = load i64, ptr %19, align 8
  %236 = load i64, ptr %20, align 8
  %237 = shl nsw i64 %236, 3
  %238 = load i64, ptr %24, align 8
  %239 = add i64 %235, %221
  %240 = add i64 %239, %237
  %241 = add i64 %240, %238
  %242 = trunc i64 %241 to i32
  %243 = getelementptr inbounds i64, ptr %30, i32 %242
  store i64 %234, ptr %243, align 8
  %244 = add nuw nsw i64 %221, 1
  br label %220

245:                                              ; preds = %220, %3
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef ptr @nl_history_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i32 120
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 156
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %21, %3
  %9 = phi i64 [ 0, %3 ], [ %22, %21 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %23, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 4
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_history, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %1
  br i1 %16, label %17, label %21

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %14, i32 8
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %11, %17
  %22 = add nuw i64 %9, 1
  br label %8

23:                                               ; preds = %17, %8
  %24 = phi ptr [ null, %8 ], [ %14, %17 ]
  ret ptr %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @nl_place_target(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) #19 {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  %4 = load ptr, ptr %3, align 8
  %5 = ptrtoint ptr %4 to i32
  %6 = zext i32 %5 to i64
  store i64 %6, ptr %1, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 40
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i32 8
  store i64 %8, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %0, i32 32
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %1, i32 16
  store i64 %11, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %0, i32 24
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %1, i32 32
  store i64 %14, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %0, i32 72
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i8, ptr %1, i32 40
  store i64 %17, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %0, i32 80
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %1, i32 48
  store i64 %20, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %0, i32 88
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds i8, ptr %1, i32 56
  store i64 %23, ptr %24, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_aggregate(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  %4 = load i64, ptr %3, align 8
  %5 = shl nsw i64 %4, 1
  %6 = tail call fastcc i64 @nl_cell_event(ptr noundef %0, i64 noundef %5) #23
  %7 = add nsw i64 %6, %1
  ret i64 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_event(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 48
  %4 = load i64, ptr %3, align 8
  %5 = mul nsw i64 %4, 3
  %6 = getelementptr inbounds i8, ptr %0, i32 40
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %1, 6
  %9 = add i64 %8, %5
  %10 = add i64 %9, %7
  ret i64 %10
}

; Function Attrs: nounwind
define internal fastcc void @nl_take_probes(ptr nocapture noundef readonly %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 88
  %3 = getelementptr inbounds i8, ptr %0, i32 144
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = getelementptr inbounds i8, ptr %0, i32 136
  %6 = getelementptr inbounds i8, ptr %0, i32 24
  br label %7

7:                                                ; preds = %66, %1
  %8 = phi i64 [ 0, %1 ], [ %69, %66 ]
  %9 = load i64, ptr %2, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  ret void

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 8
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds %struct.nl_probe, ptr %13, i32 %14
  %16 = getelementptr inbounds i8, ptr %15, i32 16
  %17 = getelementptr inbounds i8, ptr %15, i32 40
  %18 = getelementptr inbounds i8, ptr %15, i32 56
  br label %19

19:                                               ; preds = %55, %12
  %20 = phi i64 [ 0, %12 ], [ %61, %55 ]
  %21 = phi i64 [ 0, %12 ], [ %62, %55 ]
  %22 = load i64, ptr %16, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %28, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, ptr %15, i32 8
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 4
  br i1 %27, label %66, label %63

28:                                               ; preds = %19
  %29 = load ptr, ptr %17, align 8
  %30 = trunc i64 %21 to i32
  %31 = getelementptr inbounds %struct.nl_range, ptr %29, i32 %30
  %32 = load ptr, ptr %4, align 4
  %33 = getelementptr inbounds i8, ptr %31, i32 8
  %34 = load i64, ptr %33, align 8
  %35 = trunc i64 %34 to i32
  %36 = getelementptr inbounds ptr, ptr %32, i32 %35
  %37 = load ptr, ptr %36, align 4
  %38 = load ptr, ptr %5, align 8
  %39 = load i64, ptr %31, align 8
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds %struct.nl_population, ptr %38, i32 %40, i32 20
  %42 = load ptr, ptr %41, align 8
  %43 = load ptr, ptr %18, align 8
  %44 = load i64, ptr %6, align 8
  %45 = sdiv i64 %44, 8
  %46 = mul nsw i64 %45, %20
  %47 = trunc i64 %46 to i32
  %48 = getelementptr inbounds i8, ptr %43, i32 %47
  %49 = getelementptr inbounds i8, ptr %31, i32 32
  %50 = load ptr, ptr %49, align 8
  %51 = icmp eq ptr %50, null
  br i1 %51, label %52, label %55

52:                                               ; preds = %28
  %53 = getelementptr inbounds i8, ptr %31, i32 16
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %28, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %28 ]
  %57 = getelementptr inbounds i8, ptr %31, i32 24
  %58 = load i64, ptr %57, align 8
  %59 = tail call i64 %37(ptr noundef %42, ptr noundef %48, ptr noundef null, ptr noundef %50, i64 noundef %56, i64 noundef %58) #27
  %60 = load i64, ptr %57, align 8
  %61 = add nsw i64 %60, %20
  %62 = add nuw nsw i64 %21, 1
  br label %19

63:                                               ; preds = %24
  %64 = load ptr, ptr %18, align 8
  %65 = tail call fastcc double @nl_reduce(ptr noundef nonnull %0, i64 noundef %26, ptr noundef %64, i64 noundef %20) #23
  br label %66

66:                                               ; preds = %24, %63
  %67 = phi double [ %65, %63 ], [ 0.000000e+00, %24 ]
  %68 = getelementptr inbounds i8, ptr %15, i32 48
  store double %67, ptr %68, align 8
  %69 = add nuw nsw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_deliver(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 112
  %5 = getelementptr inbounds i8, ptr %0, i32 164
  %6 = getelementptr inbounds i8, ptr %0, i32 152
  %7 = icmp slt i64 %1, 0
  %8 = getelementptr inbounds i8, ptr %0, i32 136
  %9 = getelementptr inbounds i8, ptr %0, i32 140
  br label %10

10:                                               ; preds = %231, %3
  %11 = phi i64 [ 0, %3 ], [ %232, %231 ]
  %12 = load i64, ptr %4, align 8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  ret void

15:                                               ; preds = %10
  %16 = load ptr, ptr %5, align 4
  %17 = load ptr, ptr %6, align 8
  %18 = trunc i64 %11 to i32
  %19 = getelementptr inbounds %struct.nl_block, ptr %17, i32 %18
  %20 = getelementptr inbounds i8, ptr %19, i32 8
  %21 = load i64, ptr %20, align 8
  %22 = trunc i64 %21 to i32
  %23 = getelementptr inbounds i8, ptr %16, i32 %22
  %24 = load i8, ptr %23, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %26, label %231

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, ptr %19, i32 96
  %28 = load i64, ptr %27, align 8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %30, label %231

30:                                               ; preds = %26
  %31 = getelementptr inbounds i8, ptr %19, i32 16
  %32 = load i64, ptr %31, align 8
  br i1 %7, label %35, label %33

33:                                               ; preds = %30
  %34 = icmp eq i64 %32, %1
  br i1 %34, label %35, label %231

35:                                               ; preds = %30, %33
  %36 = phi i64 [ %1, %33 ], [ %32, %30 ]
  %37 = load ptr, ptr %8, align 8
  %38 = trunc i64 %36 to i32
  %39 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %38
  %40 = load ptr, ptr %9, align 4
  %41 = getelementptr inbounds i8, ptr %19, i32 32
  %42 = load i64, ptr %41, align 8
  %43 = trunc i64 %42 to i32
  %44 = getelementptr inbounds %struct.nl_target, ptr %40, i32 %43
  %45 = getelementptr inbounds i8, ptr %44, i32 8
  %46 = load i64, ptr %45, align 8
  %47 = trunc i64 %46 to i32
  %48 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %47, i32 2
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds i8, ptr %44, i32 48
  %51 = load i64, ptr %50, align 8
  %52 = add nsw i64 %51, %2
  %53 = getelementptr inbounds i8, ptr %19, i32 64
  %54 = load i64, ptr %53, align 8
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %59

56:                                               ; preds = %35
  %57 = getelementptr inbounds i8, ptr %19, i32 72
  %58 = load i64, ptr %57, align 8
  br label %59

59:                                               ; preds = %56, %35
  %60 = phi i64 [ %58, %56 ], [ 0, %35 ]
  %61 = add nsw i64 %52, %60
  %62 = getelementptr inbounds i8, ptr %44, i32 32
  %63 = load i64, ptr %62, align 8
  %64 = srem i64 %61, %63
  %65 = getelementptr inbounds i8, ptr %39, i32 120
  %66 = getelementptr inbounds i8, ptr %19, i32 24
  %67 = getelementptr inbounds i8, ptr %39, i32 116
  %68 = getelementptr inbounds i8, ptr %19, i32 40
  %69 = getelementptr inbounds i8, ptr %19, i32 48
  %70 = getelementptr inbounds i8, ptr %19, i32 56
  %71 = getelementptr inbounds i8, ptr %44, i32 24
  %72 = getelementptr inbounds i8, ptr %44, i32 56
  %73 = mul nsw i64 %64, %49
  %74 = getelementptr inbounds i8, ptr %19, i32 120
  %75 = getelementptr inbounds i8, ptr %19, i32 128
  %76 = getelementptr inbounds i8, ptr %19, i32 124
  %77 = getelementptr inbounds i8, ptr %19, i32 112
  %78 = getelementptr inbounds i8, ptr %44, i32 40
  %79 = getelementptr inbounds i8, ptr %19, i32 88
  %80 = getelementptr inbounds i8, ptr %19, i32 80
  br label %81

81:                                               ; preds = %229, %59
  %82 = phi i64 [ 0, %59 ], [ %230, %229 ]
  %83 = load ptr, ptr %65, align 8
  %84 = load i64, ptr %66, align 8
  %85 = trunc i64 %84 to i32
  %86 = getelementptr inbounds i64, ptr %83, i32 %85
  %87 = load i64, ptr %86, align 8
  %88 = icmp slt i64 %82, %87
  br i1 %88, label %89, label %231

89:                                               ; preds = %81
  %90 = load ptr, ptr %67, align 4
  %91 = getelementptr inbounds ptr, ptr %90, i32 %85
  %92 = load ptr, ptr %91, align 4
  %93 = trunc i64 %82 to i32
  %94 = getelementptr inbounds i32, ptr %92, i32 %93
  %95 = load i32, ptr %94, align 4
  %96 = sext i32 %95 to i64
  %97 = load i64, ptr %68, align 8
  %98 = sub nsw i64 %96, %97
  %99 = icmp slt i64 %98, 0
  br i1 %99, label %229, label %100

100:                                              ; preds = %89
  %101 = load i64, ptr %69, align 8
  %102 = icmp slt i64 %98, %101
  br i1 %102, label %103, label %229

103:                                              ; preds = %100
  %104 = load i64, ptr %70, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %149

106:                                              ; preds = %103
  %107 = load ptr, ptr %72, align 8
  %108 = load i64, ptr %78, align 8
  %109 = mul nsw i64 %108, %64
  %110 = trunc i64 %109 to i32
  %111 = getelementptr inbounds i8, ptr %107, i32 %110
  %112 = load i64, ptr %71, align 8
  %113 = icmp eq i64 %112, 4
  br label %114

114:                                              ; preds = %147, %106
  %115 = phi i64 [ 0, %106 ], [ %148, %147 ]
  %116 = load i64, ptr %79, align 8
  %117 = icmp slt i64 %115, %116
  br i1 %117, label %118, label %229

118:                                              ; preds = %114
  %119 = mul nsw i64 %116, %98
  %120 = add nsw i64 %119, %115
  %121 = load i64, ptr %80, align 8
  %122 = add nsw i64 %121, %115
  %123 = trunc i64 %122 to i32
  %124 = load ptr, ptr %75, align 8
  %125 = icmp eq ptr %124, null
  br i1 %113, label %126, label %139

126:                                              ; preds = %118
  %127 = getelementptr inbounds i32, ptr %111, i32 %123
  %128 = load i32, ptr %127, align 4
  br i1 %125, label %133, label %129

129:                                              ; preds = %126
  %130 = trunc i64 %120 to i32
  %131 = getelementptr inbounds i32, ptr %124, i32 %130
  %132 = load i32, ptr %131, align 4
  br label %136

133:                                              ; preds = %126
  %134 = load i64, ptr %77, align 8
  %135 = trunc i64 %134 to i32
  br label %136

136:                                              ; preds = %133, %129
  %137 = phi i32 [ %132, %129 ], [ %135, %133 ]
  %138 = add i32 %137, %128
  store i32 %138, ptr %127, align 4
  br label %147

139:                                              ; preds = %118
  %140 = getelementptr inbounds i64, ptr %111, i32 %123
  %141 = load i64, ptr %140, align 8
  %142 = trunc i64 %120 to i32
  %143 = getelementptr inbounds i64, ptr %124, i32 %142
  %144 = select i1 %125, ptr %77, ptr %143
  %145 = load i64, ptr %144, align 8
  %146 = add i64 %145, %141
  store i64 %146, ptr %140, align 8
  br label %147

147:                                              ; preds = %139, %136
  %148 = add nuw nsw i64 %115, 1
  br label %114

149:                                              ; preds = %103
  %150 = load i64, ptr %71, align 8
  %151 = icmp eq i64 %150, 4
  %152 = load ptr, ptr %72, align 8
  %153 = load i64, ptr %62, align 8
  %154 = mul nsw i64 %153, %49
  %155 = load ptr, ptr %74, align 8
  %156 = trunc i64 %98 to i32
  %157 = getelementptr inbounds i64, ptr %155, i32 %156
  %158 = load i64, ptr %157, align 8
  %159 = getelementptr i8, ptr %157, i32 8
  %160 = load i64, ptr %159, align 8
  %161 = load ptr, ptr %75, align 8
  %162 = icmp eq ptr %161, null
  %163 = tail call i64 @llvm.smax.i64(i64 %160, i64 %158)
  br i1 %151, label %164, label %199

164:                                              ; preds = %149, %195
  %165 = phi i64 [ %198, %195 ], [ %158, %149 ]
  %166 = icmp eq i64 %165, %163
  br i1 %166, label %229, label %167

167:                                              ; preds = %164
  %168 = load i64, ptr %70, align 8
  %169 = icmp eq i64 %168, 2
  %170 = load ptr, ptr %76, align 4
  %171 = trunc i64 %165 to i32
  br i1 %169, label %172, label %176

172:                                              ; preds = %167
  %173 = getelementptr inbounds i16, ptr %170, i32 %171
  %174 = load i16, ptr %173, align 2
  %175 = zext i16 %174 to i32
  br label %179

176:                                              ; preds = %167
  %177 = getelementptr inbounds i32, ptr %170, i32 %171
  %178 = load i32, ptr %177, align 4
  br label %179

179:                                              ; preds = %176, %172
  %180 = phi i32 [ %175, %172 ], [ %178, %176 ]
  %181 = zext i32 %180 to i64
  %182 = add nsw i64 %73, %181
  %183 = icmp slt i64 %182, %154
  %184 = select i1 %183, i64 0, i64 %154
  %185 = sub nsw i64 %182, %184
  %186 = trunc i64 %185 to i32
  %187 = getelementptr inbounds i32, ptr %152, i32 %186
  %188 = load i32, ptr %187, align 4
  br i1 %162, label %192, label %189

189:                                              ; preds = %179
  %190 = getelementptr inbounds i32, ptr %161, i32 %171
  %191 = load i32, ptr %190, align 4
  br label %195

192:                                              ; preds = %179
  %193 = load i64, ptr %77, align 8
  %194 = trunc i64 %193 to i32
  br label %195

195:                                              ; preds = %192, %189
  %196 = phi i32 [ %191, %189 ], [ %194, %192 ]
  %197 = add i32 %196, %188
  store i32 %197, ptr %187, align 4
  %198 = add i64 %165, 1
  br label %164

199:                                              ; preds = %149, %214
  %200 = phi i64 [ %228, %214 ], [ %158, %149 ]
  %201 = icmp eq i64 %200, %163
  br i1 %201, label %229, label %202

202:                                              ; preds = %199
  %203 = load i64, ptr %70, align 8
  %204 = icmp eq i64 %203, 2
  %205 = load ptr, ptr %76, align 4
  %206 = trunc i64 %200 to i32
  br i1 %204, label %207, label %211

207:                                              ; preds = %202
  %208 = getelementptr inbounds i16, ptr %205, i32 %206
  %209 = load i16, ptr %208, align 2
  %210 = zext i16 %209 to i32
  br label %214

211:                                              ; preds = %202
  %212 = getelementptr inbounds i32, ptr %205, i32 %206
  %213 = load i32, ptr %212, align 4
  br label %214

214:                                              ; preds = %211, %207
  %215 = phi i32 [ %213, %211 ], [ %210, %207 ]
  %216 = zext i32 %215 to i64
  %217 = add nsw i64 %73, %216
  %218 = icmp slt i64 %217, %154
  %219 = select i1 %218, i64 0, i64 %154
  %220 = sub nsw i64 %217, %219
  %221 = trunc i64 %220 to i32
  %222 = getelementptr inbounds i64, ptr %152, i32 %221
  %223 = load i64, ptr %222, align 8
  %224 = getelementptr inbounds i64, ptr %161, i32 %206
  %225 = select i1 %162, ptr %77, ptr %224
  %226 = load i64, ptr %225, align 8
  %227 = add i64 %226, %223
  store i64 %227, ptr %222, align 8
  %228 = add i64 %200, 1
  br label %199

229:                                              ; preds = %199, %164, %114, %100, %89
  %230 = add nuw nsw i64 %82, 1
  br label %81

231:                                              ; preds = %81, %15, %26, %33
  %232 = add nuw nsw i64 %11, 1
  br label %10
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 104
  %7 = getelementptr inbounds i8, ptr %0, i32 148
  %8 = getelementptr inbounds i8, ptr %0, i32 164
  %9 = getelementptr inbounds i8, ptr %0, i32 136
  %10 = icmp slt i64 %1, 0
  br label %11

11:                                               ; preds = %101, %3
  %12 = phi i64 [ 0, %3 ], [ %102, %101 ]
  %13 = load i64, ptr %6, align 8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %103

15:                                               ; preds = %11
  %16 = load ptr, ptr %7, align 4
  %17 = trunc i64 %12 to i32
  %18 = getelementptr inbounds %struct.nl_connection, ptr %16, i32 %17
  %19 = getelementptr inbounds i8, ptr %18, i32 336
  %20 = getelementptr inbounds i8, ptr %18, i32 8
  %21 = getelementptr inbounds i8, ptr %18, i32 344
  %22 = getelementptr inbounds i8, ptr %18, i32 160
  br label %23

23:                                               ; preds = %96, %15
  %24 = phi i64 [ 0, %15 ], [ %97, %96 ]
  %25 = load i64, ptr %19, align 8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %101

27:                                               ; preds = %23
  %28 = load ptr, ptr %8, align 4
  %29 = load i64, ptr %20, align 8
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds i8, ptr %28, i32 %30
  %32 = load i8, ptr %31, align 1
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %34, label %101

34:                                               ; preds = %27
  %35 = load ptr, ptr %21, align 8
  %36 = trunc i64 %24 to i32
  %37 = getelementptr inbounds %struct.nl_table, ptr %35, i32 %36
  %38 = getelementptr inbounds i8, ptr %37, i32 216
  br label %39

39:                                               ; preds = %94, %34
  %40 = phi i64 [ 0, %34 ], [ %95, %94 ]
  %41 = load i64, ptr %22, align 8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %96

43:                                               ; preds = %39
  %44 = load ptr, ptr %38, align 8
  %45 = trunc i64 %40 to i32
  %46 = getelementptr inbounds ptr, ptr %44, i32 %45
  %47 = load ptr, ptr %46, align 4
  %48 = getelementptr inbounds i8, ptr %47, i32 8
  %49 = load i64, ptr %48, align 8
  %50 = tail call fastcc i64 @nl_is_first(ptr noundef %37, i64 noundef %40) #23
  %51 = icmp ne i64 %50, 0
  %52 = icmp eq i64 %49, %1
  %53 = select i1 %10, i1 true, i1 %52
  %54 = select i1 %51, i1 %53, i1 false
  br i1 %54, label %55, label %94

55:                                               ; preds = %43
  %56 = load ptr, ptr %9, align 8
  %57 = trunc i64 %49 to i32
  %58 = getelementptr inbounds %struct.nl_population, ptr %56, i32 %57
  %59 = getelementptr inbounds i8, ptr %58, i32 120
  %60 = getelementptr inbounds i8, ptr %47, i32 16
  %61 = getelementptr inbounds i8, ptr %58, i32 116
  br label %62

62:                                               ; preds = %55, %92
  %63 = phi i64 [ %93, %92 ], [ 0, %55 ]
  %64 = load ptr, ptr %59, align 8
  %65 = load i64, ptr %60, align 8
  %66 = trunc i64 %65 to i32
  %67 = getelementptr inbounds i64, ptr %64, i32 %66
  %68 = load i64, ptr %67, align 8
  %69 = icmp slt i64 %63, %68
  br i1 %69, label %70, label %94

70:                                               ; preds = %62
  %71 = load ptr, ptr %61, align 4
  %72 = getelementptr inbounds ptr, ptr %71, i32 %66
  %73 = load ptr, ptr %72, align 4
  %74 = trunc i64 %63 to i32
  %75 = getelementptr inbounds i32, ptr %73, i32 %74
  %76 = load i32, ptr %75, align 4
  %77 = sext i32 %76 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #25
  %78 = load i64, ptr %47, align 8
  call fastcc void @nl_runs_of(ptr noundef %37, i64 noundef %78, i64 noundef %77, ptr noundef nonnull %4, ptr noundef nonnull %5) #23
  %79 = load i64, ptr %5, align 8
  %80 = load i64, ptr %4, align 8
  %81 = tail call i64 @llvm.smax.i64(i64 %80, i64 %79)
  br label %82

82:                                               ; preds = %85, %70
  %83 = phi i64 [ %91, %85 ], [ %80, %70 ]
  %84 = icmp eq i64 %83, %81
  br i1 %84, label %92, label %85

85:                                               ; preds = %82
  %86 = load i64, ptr %47, align 8
  %87 = tail call fastcc i64 @nl_delay_of(ptr noundef %37, i64 noundef %86, i64 noundef %83) #23
  %88 = add nsw i64 %87, %2
  %89 = tail call fastcc i64 @nl_queue_event(ptr noundef %0, ptr noundef nonnull %47, i64 noundef %88, i64 noundef %77, i64 noundef %83) #23
  %90 = icmp eq i64 %89, 0
  %91 = add i64 %83, 1
  br i1 %90, label %82, label %98

92:                                               ; preds = %82
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #25
  %93 = add nuw nsw i64 %63, 1
  br label %62

94:                                               ; preds = %62, %43
  %95 = add nuw nsw i64 %40, 1
  br label %39

96:                                               ; preds = %39
  %97 = add nuw nsw i64 %24, 1
  br label %23

98:                                               ; preds = %85
  %99 = getelementptr inbounds i8, ptr %0, i32 224
  %100 = load i64, ptr %99, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #25
  br label %103

101:                                              ; preds = %23, %27
  %102 = add nuw nsw i64 %12, 1
  br label %11

103:                                              ; preds = %11, %98
  %104 = phi i64 [ %100, %98 ], [ 0, %11 ]
  ret i64 %104
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_report(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %1, i32 88
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds %struct.nl_slot, ptr %7, i32 %8, i32 1
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %77

12:                                               ; preds = %4
  %13 = getelementptr inbounds i8, ptr %0, i32 56
  %14 = load i64, ptr %13, align 8
  %15 = and i64 %14, 4
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %17, label %77

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %0, i32 24
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 32
  %21 = getelementptr inbounds i8, ptr %1, i32 112
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds ptr, ptr %22, i32 %8
  %24 = load ptr, ptr %23, align 4
  %25 = getelementptr inbounds i8, ptr %1, i32 8
  %26 = load i64, ptr %25, align 8
  %27 = tail call i64 @llvm.smax.i64(i64 %26, i64 0)
  br i1 %20, label %28, label %39

28:                                               ; preds = %17, %37
  %29 = phi i64 [ %38, %37 ], [ 0, %17 ]
  %30 = icmp eq i64 %29, %27
  br i1 %30, label %77, label %31

31:                                               ; preds = %28
  %32 = trunc i64 %29 to i32
  %33 = getelementptr inbounds float, ptr %24, i32 %32
  %34 = load float, ptr %33, align 4
  %35 = fsub float %34, %34
  %36 = fcmp oeq float %35, 0.000000e+00
  br i1 %36, label %37, label %50

37:                                               ; preds = %31
  %38 = add nuw i64 %29, 1
  br label %28

39:                                               ; preds = %17, %48
  %40 = phi i64 [ %49, %48 ], [ 0, %17 ]
  %41 = icmp eq i64 %40, %27
  br i1 %41, label %77, label %42

42:                                               ; preds = %39
  %43 = trunc i64 %40 to i32
  %44 = getelementptr inbounds double, ptr %24, i32 %43
  %45 = load double, ptr %44, align 8
  %46 = fsub double %45, %45
  %47 = fcmp oeq double %46, 0.000000e+00
  br i1 %47, label %48, label %50

48:                                               ; preds = %42
  %49 = add nuw i64 %40, 1
  br label %39

50:                                               ; preds = %42, %31
  %51 = phi i64 [ %29, %31 ], [ %40, %42 ]
  %52 = icmp slt i64 %51, 0
  br i1 %52, label %77, label %53

53:                                               ; preds = %50
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %54 = getelementptr inbounds i8, ptr %0, i32 232
  store ptr %54, ptr %5, align 8
  %55 = getelementptr inbounds i8, ptr %5, i32 8
  store i64 512, ptr %55, align 8
  store i8 0, ptr %54, align 1
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #23
  %56 = load ptr, ptr %6, align 8
  %57 = getelementptr inbounds %struct.nl_slot, ptr %56, i32 %8
  %58 = load ptr, ptr %57, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %58) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %51) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #23
  %59 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %59) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.33) #23
  %60 = load i64, ptr %18, align 8
  %61 = icmp eq i64 %60, 32
  %62 = getelementptr inbounds i8, ptr %1, i32 112
  %63 = load ptr, ptr %62, align 8
  %64 = getelementptr inbounds ptr, ptr %63, i32 %8
  %65 = load ptr, ptr %64, align 4
  %66 = trunc i64 %51 to i32
  br i1 %61, label %67, label %71

67:                                               ; preds = %53
  %68 = getelementptr inbounds float, ptr %65, i32 %66
  %69 = load float, ptr %68, align 4
  %70 = fpext float %69 to double
  br label %74

71:                                               ; preds = %53
  %72 = getelementptr inbounds double, ptr %65, i32 %66
  %73 = load double, ptr %72, align 8
  br label %74

74:                                               ; preds = %71, %67
  %75 = phi double [ %70, %67 ], [ %73, %71 ]
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %75) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.34) #23
  call fastcc void @nl_add_time(ptr noundef nonnull %0, ptr noundef nonnull %5, i64 noundef %3) #23
  %76 = getelementptr inbounds i8, ptr %0, i32 224
  store i64 1, ptr %76, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  br label %77

77:                                               ; preds = %39, %28, %74, %50, %4, %12
  %78 = phi i64 [ 0, %12 ], [ 0, %4 ], [ 1, %74 ], [ 0, %50 ], [ 0, %28 ], [ 0, %39 ]
  ret i64 %78
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_integer(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #23
  br label %5

5:                                                ; preds = %4, %2
  %6 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %6, i64 noundef 1) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_real(ptr nocapture noundef %0, double noundef %1) #8 {
  %3 = fcmp uno double %1, 0.000000e+00
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.36) #23
  br label %54

5:                                                ; preds = %2
  %6 = fcmp olt double %1, 0.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #23
  %8 = fneg double %1
  br label %9

9:                                                ; preds = %7, %5
  %10 = phi double [ %8, %7 ], [ %1, %5 ]
  %11 = fcmp ogt double %10, 0x7FEFFFFFFFFFFFFF
  br i1 %11, label %12, label %13

12:                                               ; preds = %9
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.37) #23
  br label %54

13:                                               ; preds = %9, %17
  %14 = phi i64 [ %19, %17 ], [ 0, %9 ]
  %15 = phi double [ %18, %17 ], [ %10, %9 ]
  %16 = fcmp ult double %15, 1.000000e+01
  br i1 %16, label %20, label %17

17:                                               ; preds = %13
  %18 = fdiv double %15, 1.000000e+01
  %19 = add nuw nsw i64 %14, 1
  br label %13

20:                                               ; preds = %13, %26
  %21 = phi i64 [ %28, %26 ], [ %14, %13 ]
  %22 = phi double [ %27, %26 ], [ %15, %13 ]
  %23 = fcmp ogt double %22, 0.000000e+00
  %24 = fcmp olt double %22, 1.000000e+00
  %25 = and i1 %23, %24
  br i1 %25, label %26, label %29

26:                                               ; preds = %20
  %27 = fmul double %22, 1.000000e+01
  %28 = add nsw i64 %21, -1
  br label %20

29:                                               ; preds = %20
  %30 = fmul double %22, 1.000000e+08
  %31 = fadd double %30, 5.000000e-01
  %32 = fptoui double %31 to i64
  %33 = freeze i64 %32
  %34 = udiv i64 %33, 100000000
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %34, i64 noundef 1) #23
  %35 = mul i64 %34, 100000000
  %36 = sub i64 %33, %35
  br label %37

37:                                               ; preds = %47, %29
  %38 = phi i64 [ %36, %29 ], [ %42, %47 ]
  %39 = phi i64 [ 8, %29 ], [ %48, %47 ]
  %40 = icmp ne i64 %38, 0
  %41 = freeze i64 %38
  %42 = udiv i64 %41, 10
  %43 = mul i64 %42, 10
  %44 = sub i64 %41, %43
  %45 = icmp eq i64 %44, 0
  %46 = and i1 %40, %45
  br i1 %46, label %47, label %49

47:                                               ; preds = %37
  %48 = add nsw i64 %39, -1
  br label %37

49:                                               ; preds = %37
  br i1 %40, label %50, label %51

50:                                               ; preds = %49
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.38) #23
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %38, i64 noundef %39) #23
  br label %51

51:                                               ; preds = %50, %49
  %52 = icmp eq i64 %21, 0
  br i1 %52, label %54, label %53

53:                                               ; preds = %51
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.39) #23
  tail call fastcc void @nl_add_integer(ptr noundef %0, i64 noundef %21) #23
  br label %54

54:                                               ; preds = %51, %53, %12, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_time(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2) #8 {
  %4 = sitofp i64 %2 to double
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  %13 = fmul double %12, 1.000000e+06
  %14 = fadd double %13, 5.000000e-01
  %15 = fptoui double %14 to i64
  %16 = freeze i64 %15
  %17 = udiv i64 %16, 1000000
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %17, i64 noundef 1) #23
  %18 = mul i64 %17, 1000000
  %19 = sub i64 %16, %18
  br label %20

20:                                               ; preds = %30, %3
  %21 = phi i64 [ %19, %3 ], [ %25, %30 ]
  %22 = phi i64 [ 6, %3 ], [ %31, %30 ]
  %23 = icmp ne i64 %21, 0
  %24 = freeze i64 %21
  %25 = udiv i64 %24, 10
  %26 = mul i64 %25, 10
  %27 = sub i64 %24, %26
  %28 = icmp eq i64 %27, 0
  %29 = and i1 %23, %28
  br i1 %29, label %30, label %32

30:                                               ; preds = %20
  %31 = add nsw i64 %22, -1
  br label %20

32:                                               ; preds = %20
  br i1 %23, label %33, label %34

33:                                               ; preds = %32
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.38) #23
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %21, i64 noundef %22) #23
  br label %34

34:                                               ; preds = %33, %32
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.40) #23
  tail call fastcc void @nl_add_integer(ptr noundef %1, i64 noundef %2) #23
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.41) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_digits(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #25
  %5 = getelementptr inbounds i8, ptr %4, i32 23
  store i8 0, ptr %5, align 1
  br label %6

6:                                                ; preds = %16, %3
  %7 = phi i64 [ %1, %3 ], [ %18, %16 ]
  %8 = phi i64 [ 23, %3 ], [ %23, %16 ]
  %9 = phi i64 [ 0, %3 ], [ %26, %16 ]
  %10 = icmp ne i64 %7, 0
  %11 = icmp slt i64 %9, %2
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds i8, ptr %4, i32 %14
  call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull %15) #23
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #25
  ret void

16:                                               ; preds = %6
  %17 = freeze i64 %7
  %18 = udiv i64 %17, 10
  %19 = mul i64 %18, 10
  %20 = sub i64 %17, %19
  %21 = trunc nuw nsw i64 %20 to i8
  %22 = or disjoint i8 %21, 48
  %23 = add nsw i64 %8, -1
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds [24 x i8], ptr %4, i32 0, i32 %24
  store i8 %22, ptr %25, align 1
  %26 = add nuw nsw i64 %9, 1
  br label %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc double @nl_reduce(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #16 {
  %5 = alloca [16 x double], align 16
  %6 = alloca [16 x float], align 16
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = icmp eq i64 %1, 3
  br i1 %9, label %11, label %79

11:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #25
  br i1 %10, label %12, label %14

12:                                               ; preds = %11
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %19

14:                                               ; preds = %11
  %15 = icmp eq i64 %1, 0
  %16 = icmp eq i64 %1, 1
  %17 = select i1 %16, float 0xFFF0000000000000, float 0x7FF0000000000000
  %18 = select i1 %15, float 0.000000e+00, float %17
  br label %35

19:                                               ; preds = %25, %12
  %20 = phi i64 [ %33, %25 ], [ 0, %12 ]
  %21 = phi i64 [ %34, %25 ], [ 1, %12 ]
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %25

23:                                               ; preds = %19
  %24 = sitofp i64 %20 to double
  br label %77

25:                                               ; preds = %19
  %26 = trunc i64 %20 to i32
  %27 = getelementptr inbounds float, ptr %2, i32 %26
  %28 = load float, ptr %27, align 4
  %29 = trunc i64 %21 to i32
  %30 = getelementptr inbounds float, ptr %2, i32 %29
  %31 = load float, ptr %30, align 4
  %32 = fcmp olt float %28, %31
  %33 = select i1 %32, i64 %21, i64 %20
  %34 = add nuw i64 %21, 1
  br label %19

35:                                               ; preds = %40, %14
  %36 = phi i64 [ %43, %40 ], [ 0, %14 ]
  %37 = icmp eq i64 %36, 16
  br i1 %37, label %38, label %40

38:                                               ; preds = %35
  %39 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %44

40:                                               ; preds = %35
  %41 = trunc nuw i64 %36 to i32
  %42 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %41
  store float %18, ptr %42, align 4
  %43 = add nuw nsw i64 %36, 1
  br label %35

44:                                               ; preds = %47, %38
  %45 = phi i64 [ %55, %47 ], [ 0, %38 ]
  %46 = icmp eq i64 %45, %39
  br i1 %46, label %56, label %47

47:                                               ; preds = %44
  %48 = trunc i64 %45 to i32
  %49 = and i32 %48, 15
  %50 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %49
  %51 = load float, ptr %50, align 4
  %52 = getelementptr inbounds float, ptr %2, i32 %48
  %53 = load float, ptr %52, align 4
  %54 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %51, float noundef %53) #23
  store float %54, ptr %50, align 4
  %55 = add nuw i64 %45, 1
  br label %44

56:                                               ; preds = %44, %65
  %57 = phi i64 [ %66, %65 ], [ 8, %44 ]
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %62

59:                                               ; preds = %56
  %60 = load float, ptr %6, align 16
  %61 = fpext float %60 to double
  br label %77

62:                                               ; preds = %56, %67
  %63 = phi i64 [ %76, %67 ], [ 0, %56 ]
  %64 = icmp eq i64 %63, %57
  br i1 %64, label %65, label %67

65:                                               ; preds = %62
  %66 = lshr i64 %57, 1
  br label %56

67:                                               ; preds = %62
  %68 = trunc i64 %63 to i32
  %69 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %68
  %70 = load float, ptr %69, align 4
  %71 = add nuw nsw i64 %63, %57
  %72 = trunc i64 %71 to i32
  %73 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %72
  %74 = load float, ptr %73, align 4
  %75 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %70, float noundef %74) #23
  store float %75, ptr %69, align 4
  %76 = add nuw nsw i64 %63, 1
  br label %62

77:                                               ; preds = %23, %59
  %78 = phi double [ %24, %23 ], [ %61, %59 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #25
  br label %146

79:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #25
  br i1 %10, label %80, label %82

80:                                               ; preds = %79
  %81 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %87

82:                                               ; preds = %79
  %83 = icmp eq i64 %1, 0
  %84 = icmp eq i64 %1, 1
  %85 = select i1 %84, double 0xFFF0000000000000, double 0x7FF0000000000000
  %86 = select i1 %83, double 0.000000e+00, double %85
  br label %103

87:                                               ; preds = %93, %80
  %88 = phi i64 [ %101, %93 ], [ 0, %80 ]
  %89 = phi i64 [ %102, %93 ], [ 1, %80 ]
  %90 = icmp eq i64 %89, %81
  br i1 %90, label %91, label %93

91:                                               ; preds = %87
  %92 = sitofp i64 %88 to double
  br label %144

93:                                               ; preds = %87
  %94 = trunc i64 %88 to i32
  %95 = getelementptr inbounds double, ptr %2, i32 %94
  %96 = load double, ptr %95, align 8
  %97 = trunc i64 %89 to i32
  %98 = getelementptr inbounds double, ptr %2, i32 %97
  %99 = load double, ptr %98, align 8
  %100 = fcmp olt double %96, %99
  %101 = select i1 %100, i64 %89, i64 %88
  %102 = add nuw i64 %89, 1
  br label %87

103:                                              ; preds = %108, %82
  %104 = phi i64 [ %111, %108 ], [ 0, %82 ]
  %105 = icmp eq i64 %104, 16
  br i1 %105, label %106, label %108

106:                                              ; preds = %103
  %107 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %112

108:                                              ; preds = %103
  %109 = trunc nuw i64 %104 to i32
  %110 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %109
  store double %86, ptr %110, align 8
  %111 = add nuw nsw i64 %104, 1
  br label %103

112:                                              ; preds = %115, %106
  %113 = phi i64 [ %123, %115 ], [ 0, %106 ]
  %114 = icmp eq i64 %113, %107
  br i1 %114, label %124, label %115

115:                                              ; preds = %112
  %116 = trunc i64 %113 to i32
  %117 = and i32 %116, 15
  %118 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %117
  %119 = load double, ptr %118, align 8
  %120 = getelementptr inbounds double, ptr %2, i32 %116
  %121 = load double, ptr %120, align 8
  %122 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %119, double noundef %121) #23
  store double %122, ptr %118, align 8
  %123 = add nuw i64 %113, 1
  br label %112

124:                                              ; preds = %112, %132
  %125 = phi i64 [ %133, %132 ], [ 8, %112 ]
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %127, label %129

127:                                              ; preds = %124
  %128 = load double, ptr %5, align 16
  br label %144

129:                                              ; preds = %124, %134
  %130 = phi i64 [ %143, %134 ], [ 0, %124 ]
  %131 = icmp eq i64 %130, %125
  br i1 %131, label %132, label %134

132:                                              ; preds = %129
  %133 = lshr i64 %125, 1
  br label %124

134:                                              ; preds = %129
  %135 = trunc i64 %130 to i32
  %136 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %135
  %137 = load double, ptr %136, align 8
  %138 = add nuw nsw i64 %130, %125
  %139 = trunc i64 %138 to i32
  %140 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %139
  %141 = load double, ptr %140, align 8
  %142 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %137, double noundef %141) #23
  store double %142, ptr %136, align 8
  %143 = add nuw nsw i64 %130, 1
  br label %129

144:                                              ; preds = %91, %127
  %145 = phi double [ %92, %91 ], [ %128, %127 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #25
  br label %146

146:                                              ; preds = %144, %77
  %147 = phi double [ %78, %77 ], [ %145, %144 ]
  ret double %147
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef float @nl_combine_32(i64 noundef %0, float noundef %1, float noundef %2) #4 {
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
define internal fastcc noundef double @nl_combine_64(i64 noundef %0, double noundef %1, double noundef %2) #4 {
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_release_events(ptr nocapture noundef %0, i64 noundef %1) #20 {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i64, ptr %3, align 8
  %5 = srem i64 %1, %4
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %5 to i32
  %9 = getelementptr inbounds i32, ptr %7, i32 %8
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %0, i32 64
  %14 = load i32, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %0, i32 40
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %0, i32 36
  %18 = load ptr, ptr %17, align 4
  %19 = getelementptr inbounds i32, ptr %18, i32 %8
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds %struct.nl_event, ptr %16, i32 %20, i32 2
  store i32 %14, ptr %21, align 4
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i32, ptr %22, i32 %8
  %24 = load i32, ptr %23, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %13, align 8
  store i32 0, ptr %23, align 4
  br label %26

26:                                               ; preds = %2, %12
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 3) i64 @nl_run_row(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #0 {
  %9 = getelementptr inbounds i8, ptr %2, i32 196
  %10 = load ptr, ptr %9, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %10, i64 noundef %7) #23
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %3 to i32
  %14 = getelementptr inbounds ptr, ptr %12, i32 %13
  %15 = load ptr, ptr %14, align 4
  %16 = load ptr, ptr %9, align 4
  %17 = tail call fastcc ptr @nl_posts(ptr noundef %2, i64 noundef %5, i64 noundef %6) #23
  %18 = trunc i64 %4 to i32
  %19 = trunc i64 %5 to i32
  %20 = trunc i64 %6 to i32
  %21 = tail call i32 %15(ptr noundef %16, ptr noundef %17, i32 noundef %18, i32 noundef %19, i32 noundef %20) #27
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %25, label %23

23:                                               ; preds = %8
  %24 = load ptr, ptr %9, align 4
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %24) #23
  br label %25

25:                                               ; preds = %8, %23
  %26 = phi i64 [ 2, %23 ], [ 0, %8 ]
  ret i64 %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_place_uniforms(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #9 {
  %6 = getelementptr inbounds i8, ptr %2, i32 224
  %7 = load i64, ptr %6, align 8
  %8 = trunc i64 %7 to i32
  %9 = getelementptr inbounds i64, ptr %3, i32 %8
  %10 = getelementptr inbounds i8, ptr %1, i32 192
  %11 = load i64, ptr %10, align 8
  %12 = trunc i64 %11 to i32
  %13 = shl i32 %12, 6
  %14 = getelementptr inbounds i8, ptr %9, i32 %13
  %15 = getelementptr inbounds i8, ptr %1, i32 144
  %16 = getelementptr inbounds i8, ptr %1, i32 216
  %17 = getelementptr inbounds i8, ptr %0, i32 144
  %18 = getelementptr inbounds i8, ptr %1, i32 224
  br label %19

19:                                               ; preds = %47, %5
  %20 = phi i64 [ 0, %5 ], [ %50, %47 ]
  %21 = load i64, ptr %15, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %24, label %23

23:                                               ; preds = %19
  ret void

24:                                               ; preds = %19
  %25 = load ptr, ptr %16, align 8
  %26 = trunc i64 %20 to i32
  %27 = shl i32 %26, 1
  %28 = getelementptr inbounds i64, ptr %25, i32 %27
  %29 = load i64, ptr %28, align 8
  %30 = or disjoint i32 %27, 1
  %31 = getelementptr inbounds i64, ptr %25, i32 %30
  %32 = load i64, ptr %31, align 8
  %33 = trunc i64 %32 to i32
  switch i64 %29, label %43 [
    i64 2, label %34
    i64 1, label %39
  ]

34:                                               ; preds = %24
  %35 = load ptr, ptr %18, align 8
  %36 = getelementptr inbounds i64, ptr %35, i32 %33
  %37 = load i64, ptr %36, align 8
  %38 = sitofp i64 %37 to double
  br label %47

39:                                               ; preds = %24
  %40 = load ptr, ptr %17, align 8
  %41 = getelementptr inbounds %struct.nl_probe, ptr %40, i32 %33
  %42 = tail call fastcc double @nl_former_probe(ptr noundef %41, i64 noundef %4) #23
  br label %47

43:                                               ; preds = %24
  %44 = load ptr, ptr %17, align 8
  %45 = getelementptr inbounds %struct.nl_probe, ptr %44, i32 %33, i32 7
  %46 = load double, ptr %45, align 8
  br label %47

47:                                               ; preds = %39, %43, %34
  %48 = phi double [ %38, %34 ], [ %42, %39 ], [ %46, %43 ]
  %49 = getelementptr inbounds i64, ptr %14, i32 %26
  store double %48, ptr %49, align 8
  %50 = add nuw nsw i64 %20, 1
  br label %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_report_overflow(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %3, i32 80
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %3, i32 88
  %9 = load i64, ptr %8, align 8
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = tail call fastcc ptr @nl_target_of(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %7, i64 noundef %10) #23
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %12 = getelementptr inbounds i8, ptr %0, i32 232
  store ptr %12, ptr %5, align 8
  %13 = getelementptr inbounds i8, ptr %5, i32 8
  store i64 512, ptr %13, align 8
  store i8 0, ptr %12, align 1
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.42) #23
  %14 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %14) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.43) #23
  %15 = getelementptr inbounds i8, ptr %3, i32 64
  %16 = load double, ptr %15, align 8
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %16) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.44) #23
  %17 = load ptr, ptr %11, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %17) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #23
  %18 = getelementptr inbounds i8, ptr %3, i32 72
  %19 = load i64, ptr %18, align 8
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %19) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #23
  %20 = getelementptr inbounds i8, ptr %0, i32 136
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds i8, ptr %11, i32 8
  %23 = load i64, ptr %22, align 8
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds %struct.nl_population, ptr %21, i32 %24
  %26 = load ptr, ptr %25, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %26) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.45) #23
  %27 = getelementptr inbounds i8, ptr %0, i32 184
  %28 = load i64, ptr %27, align 8
  call fastcc void @nl_add_time(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %28) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.46) #23
  %29 = getelementptr inbounds i8, ptr %0, i32 224
  store i64 2, ptr %29, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_posts(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %20 [
    i64 4, label %6
    i64 0, label %11
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 84
  %8 = load ptr, ptr %7, align 4
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds i32, ptr %8, i32 %9
  br label %41

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i32 152
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i32 56
  %15 = load i64, ptr %14, align 8
  %16 = tail call i64 @llvm.umax.i64(i64 %15, i64 1)
  %17 = srem i64 %1, %16
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds i32, ptr %13, i32 %18
  br label %41

20:                                               ; preds = %3
  %21 = getelementptr inbounds i8, ptr %0, i32 84
  %22 = load ptr, ptr %21, align 4
  %23 = trunc i64 %1 to i32
  %24 = getelementptr inbounds i16, ptr %22, i32 %23
  %25 = sub nsw i64 %2, %1
  %26 = getelementptr inbounds i8, ptr %0, i32 152
  %27 = tail call i64 @llvm.smax.i64(i64 %25, i64 0)
  br label %28

28:                                               ; preds = %33, %20
  %29 = phi i64 [ 0, %20 ], [ %40, %33 ]
  %30 = icmp eq i64 %29, %27
  br i1 %30, label %31, label %33

31:                                               ; preds = %28
  %32 = load ptr, ptr %26, align 8
  br label %41

33:                                               ; preds = %28
  %34 = trunc i64 %29 to i32
  %35 = getelementptr inbounds i16, ptr %24, i32 %34
  %36 = load i16, ptr %35, align 2
  %37 = zext i16 %36 to i32
  %38 = load ptr, ptr %26, align 8
  %39 = getelementptr inbounds i32, ptr %38, i32 %34
  store i32 %37, ptr %39, align 4
  %40 = add nuw i64 %29, 1
  br label %28

41:                                               ; preds = %31, %11, %6
  %42 = phi ptr [ %10, %6 ], [ %19, %11 ], [ %32, %31 ]
  ret ptr %42
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc double @nl_former_probe(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 64
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = getelementptr inbounds i8, ptr %0, i32 80
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i32 72
  %9 = load i64, ptr %8, align 8
  %10 = srem i64 %1, %5
  %11 = add i64 %9, %5
  %12 = sub i64 %11, %10
  %13 = srem i64 %12, %5
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds double, ptr %7, i32 %14
  %16 = load double, ptr %15, align 8
  ret double %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_is_due(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load i64, ptr %1, align 8
  %4 = icmp eq i64 %3, 1
  br i1 %4, label %5, label %21

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %1, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 1
  %9 = getelementptr inbounds i8, ptr %0, i32 184
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %1, i32 24
  %12 = load i64, ptr %11, align 8
  br i1 %8, label %13, label %15

13:                                               ; preds = %5
  %14 = icmp eq i64 %10, %12
  br label %18

15:                                               ; preds = %5
  %16 = srem i64 %10, %12
  %17 = icmp eq i64 %16, 0
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi i1 [ %14, %13 ], [ %17, %15 ]
  %20 = zext i1 %19 to i64
  br label %21

21:                                               ; preds = %18, %2
  %22 = phi i64 [ 1, %2 ], [ %20, %18 ]
  ret i64 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_keep_probe(ptr nocapture noundef %0, i64 noundef %1, double noundef %2) #21 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 72
  %7 = getelementptr inbounds i8, ptr %0, i32 80
  %8 = tail call i64 @llvm.smax.i64(i64 %5, i64 -1)
  %9 = add i64 %8, 1
  br label %10

10:                                               ; preds = %22, %3
  %11 = phi i64 [ 0, %3 ], [ %26, %22 ]
  %12 = icmp eq i64 %11, %9
  br i1 %12, label %16, label %13

13:                                               ; preds = %10
  %14 = load i64, ptr %6, align 8
  %15 = icmp slt i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %10, %13
  %17 = add nsw i64 %5, 1
  store i64 %1, ptr %6, align 8
  %18 = load ptr, ptr %7, align 8
  %19 = srem i64 %1, %17
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds double, ptr %18, i32 %20
  store double %2, ptr %21, align 8
  ret void

22:                                               ; preds = %13
  %23 = load ptr, ptr %7, align 8
  %24 = trunc i64 %11 to i32
  %25 = getelementptr inbounds double, ptr %23, i32 %24
  store double %2, ptr %25, align 8
  %26 = add nuw i64 %11, 1
  br label %10
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_new(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = icmp eq i64 %2, 0
  %5 = getelementptr inbounds i8, ptr %0, i32 344
  %6 = trunc i64 %1 to i32
  %7 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %8

8:                                                ; preds = %11, %3
  %9 = phi i64 [ 0, %3 ], [ %23, %11 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %24, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %5, align 8
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %13, i32 2
  %15 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %6, i32 2
  %16 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %13, i32 1
  %17 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %6, i32 1
  %18 = select i1 %4, ptr %16, ptr %14
  %19 = select i1 %4, ptr %17, ptr %15
  %20 = load i64, ptr %18, align 8
  %21 = load i64, ptr %19, align 8
  %22 = icmp eq i64 %20, %21
  %23 = add nuw i64 %9, 1
  br i1 %22, label %24, label %8

24:                                               ; preds = %11, %8
  %25 = icmp sge i64 %9, %1
  %26 = zext i1 %25 to i64
  ret i64 %26
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_run_rows(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #0 {
  %5 = getelementptr inbounds i8, ptr %2, i32 32
  %6 = getelementptr inbounds i8, ptr %2, i32 24
  br label %7

7:                                                ; preds = %14, %4
  %8 = phi i64 [ 0, %4 ], [ %13, %14 ]
  %9 = load i64, ptr %5, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %33

11:                                               ; preds = %7
  %12 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %2, i64 noundef %8) #23
  %13 = add nuw nsw i64 %8, 1
  br label %14

14:                                               ; preds = %31, %11
  %15 = phi i64 [ %12, %11 ], [ %32, %31 ]
  %16 = tail call fastcc i64 @nl_first_run(ptr noundef %2, i64 noundef %13) #23
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %7

18:                                               ; preds = %14
  %19 = tail call fastcc i64 @nl_run_start(ptr noundef %2, i64 noundef %15) #23
  %20 = tail call fastcc i64 @nl_run_end(ptr noundef %2, i64 noundef %15) #23
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %18
  %23 = load i64, ptr %6, align 8
  %24 = add nsw i64 %23, %8
  %25 = tail call fastcc i64 @nl_run_delay(ptr noundef %2, i64 noundef %15) #23
  %26 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %24, i64 noundef %19, i64 noundef %20, i64 noundef %25) #23
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %31, label %28

28:                                               ; preds = %22
  %29 = getelementptr inbounds i8, ptr %0, i32 224
  %30 = load i64, ptr %29, align 8
  br label %33

31:                                               ; preds = %22, %18
  %32 = add nsw i64 %15, 1
  br label %14

33:                                               ; preds = %7, %28
  %34 = phi i64 [ %30, %28 ], [ 0, %7 ]
  ret i64 %34
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_begin(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #21 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i32 168
  %8 = load ptr, ptr %7, align 8
  %9 = shl nsw i64 %2, 4
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %1, 1
  %12 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  br i1 %6, label %13, label %23

13:                                               ; preds = %3
  %14 = select i1 %11, float 0xFFF0000000000000, float 0x7FF0000000000000
  %15 = select i1 %10, float 0.000000e+00, float %14
  br label %16

16:                                               ; preds = %19, %13
  %17 = phi i64 [ 0, %13 ], [ %22, %19 ]
  %18 = icmp eq i64 %17, %12
  br i1 %18, label %33, label %19

19:                                               ; preds = %16
  %20 = trunc i64 %17 to i32
  %21 = getelementptr inbounds float, ptr %8, i32 %20
  store float %15, ptr %21, align 4
  %22 = add nuw nsw i64 %17, 1
  br label %16

23:                                               ; preds = %3
  %24 = select i1 %11, double 0xFFF0000000000000, double 0x7FF0000000000000
  %25 = select i1 %10, double 0.000000e+00, double %24
  br label %26

26:                                               ; preds = %29, %23
  %27 = phi i64 [ 0, %23 ], [ %32, %29 ]
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %33, label %29

29:                                               ; preds = %26
  %30 = trunc i64 %27 to i32
  %31 = getelementptr inbounds double, ptr %8, i32 %30
  store double %25, ptr %31, align 8
  %32 = add nuw nsw i64 %27, 1
  br label %26

33:                                               ; preds = %26, %16
  %34 = getelementptr inbounds i8, ptr %0, i32 172
  %35 = load ptr, ptr %34, align 4
  %36 = trunc i64 %2 to i32
  %37 = shl i32 %36, 2
  tail call void @llvm.memset.p0.i32(ptr align 4 %35, i8 0, i32 %37, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) #8 {
  %8 = getelementptr inbounds i8, ptr %0, i32 24
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 32
  %11 = getelementptr inbounds i8, ptr %0, i32 168
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i32 176
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %2, i32 32
  %16 = icmp eq i64 %4, 0
  %17 = icmp sgt i64 %5, -1
  %18 = getelementptr inbounds i8, ptr %1, i32 72
  %19 = getelementptr inbounds i8, ptr %2, i32 184
  %20 = getelementptr inbounds i8, ptr %2, i32 24
  %21 = getelementptr inbounds i8, ptr %0, i32 172
  br i1 %10, label %22, label %83

22:                                               ; preds = %35, %7
  %23 = phi i64 [ 0, %7 ], [ %28, %35 ]
  %24 = load i64, ptr %15, align 8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %143

26:                                               ; preds = %22
  %27 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %23) #23
  %28 = add nuw nsw i64 %23, 1
  %29 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %28) #23
  br i1 %16, label %32, label %30

30:                                               ; preds = %26
  %31 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %27, i64 noundef %29) #23
  br label %32

32:                                               ; preds = %30, %26
  %33 = phi ptr [ %31, %30 ], [ null, %26 ]
  %34 = tail call i64 @llvm.smax.i64(i64 %27, i64 %29)
  br label %35

35:                                               ; preds = %81, %32
  %36 = phi i64 [ %27, %32 ], [ %82, %81 ]
  %37 = icmp eq i64 %36, %34
  br i1 %37, label %22, label %38

38:                                               ; preds = %35
  %39 = tail call fastcc i64 @nl_is_alive_32(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %36) #23
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %81, label %41

41:                                               ; preds = %38
  br i1 %17, label %42, label %53

42:                                               ; preds = %41
  %43 = load i64, ptr %18, align 8
  %44 = load ptr, ptr %19, align 8
  %45 = trunc i64 %43 to i32
  %46 = getelementptr inbounds ptr, ptr %44, i32 %45
  %47 = load ptr, ptr %46, align 4
  %48 = trunc i64 %36 to i32
  %49 = getelementptr inbounds i32, ptr %47, i32 %48
  %50 = load i32, ptr %49, align 4
  %51 = sext i32 %50 to i64
  %52 = icmp eq i64 %51, %5
  br i1 %52, label %53, label %81

53:                                               ; preds = %42, %41
  br i1 %16, label %60, label %54

54:                                               ; preds = %53
  %55 = sub nsw i64 %36, %27
  %56 = trunc i64 %55 to i32
  %57 = getelementptr inbounds i32, ptr %33, i32 %56
  %58 = load i32, ptr %57, align 4
  %59 = zext i32 %58 to i64
  br label %63

60:                                               ; preds = %53
  %61 = load i64, ptr %20, align 8
  %62 = add nsw i64 %61, %23
  br label %63

63:                                               ; preds = %60, %54
  %64 = phi i64 [ %59, %54 ], [ %62, %60 ]
  %65 = load ptr, ptr %21, align 4
  %66 = trunc i64 %64 to i32
  %67 = getelementptr inbounds i32, ptr %65, i32 %66
  %68 = load i32, ptr %67, align 4
  %69 = add nsw i32 %68, 1
  store i32 %69, ptr %67, align 4
  %70 = and i32 %68, 15
  %71 = zext nneg i32 %70 to i64
  %72 = mul nsw i64 %71, %6
  %73 = add i64 %72, %64
  %74 = trunc i64 %73 to i32
  %75 = getelementptr inbounds float, ptr %12, i32 %74
  %76 = load float, ptr %75, align 4
  %77 = trunc i64 %36 to i32
  %78 = getelementptr inbounds float, ptr %14, i32 %77
  %79 = load float, ptr %78, align 4
  %80 = tail call fastcc float @nl_combine_32(i64 noundef %3, float noundef %76, float noundef %79) #23
  store float %80, ptr %75, align 4
  br label %81

81:                                               ; preds = %63, %42, %38
  %82 = add i64 %36, 1
  br label %35

83:                                               ; preds = %96, %7
  %84 = phi i64 [ 0, %7 ], [ %89, %96 ]
  %85 = load i64, ptr %15, align 8
  %86 = icmp slt i64 %84, %85
  br i1 %86, label %87, label %143

87:                                               ; preds = %83
  %88 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %84) #23
  %89 = add nuw nsw i64 %84, 1
  %90 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %89) #23
  br i1 %16, label %93, label %91

91:                                               ; preds = %87
  %92 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %88, i64 noundef %90) #23
  br label %93

93:                                               ; preds = %91, %87
  %94 = phi ptr [ %92, %91 ], [ null, %87 ]
  %95 = tail call i64 @llvm.smax.i64(i64 %88, i64 %90)
  br label %96

96:                                               ; preds = %141, %93
  %97 = phi i64 [ %88, %93 ], [ %142, %141 ]
  %98 = icmp eq i64 %97, %95
  br i1 %98, label %83, label %99

99:                                               ; preds = %96
  %100 = tail call fastcc i64 @nl_is_alive_64(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %97) #23
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %141, label %102

102:                                              ; preds = %99
  br i1 %17, label %103, label %113

103:                                              ; preds = %102
  %104 = load i64, ptr %18, align 8
  %105 = load ptr, ptr %19, align 8
  %106 = trunc i64 %104 to i32
  %107 = getelementptr inbounds ptr, ptr %105, i32 %106
  %108 = load ptr, ptr %107, align 4
  %109 = trunc i64 %97 to i32
  %110 = getelementptr inbounds i64, ptr %108, i32 %109
  %111 = load i64, ptr %110, align 8
  %112 = icmp eq i64 %111, %5
  br i1 %112, label %113, label %141

113:                                              ; preds = %103, %102
  br i1 %16, label %120, label %114

114:                                              ; preds = %113
  %115 = sub nsw i64 %97, %88
  %116 = trunc i64 %115 to i32
  %117 = getelementptr inbounds i32, ptr %94, i32 %116
  %118 = load i32, ptr %117, align 4
  %119 = zext i32 %118 to i64
  br label %123

120:                                              ; preds = %113
  %121 = load i64, ptr %20, align 8
  %122 = add nsw i64 %121, %84
  br label %123

123:                                              ; preds = %120, %114
  %124 = phi i64 [ %119, %114 ], [ %122, %120 ]
  %125 = load ptr, ptr %21, align 4
  %126 = trunc i64 %124 to i32
  %127 = getelementptr inbounds i32, ptr %125, i32 %126
  %128 = load i32, ptr %127, align 4
  %129 = add nsw i32 %128, 1
  store i32 %129, ptr %127, align 4
  %130 = and i32 %128, 15
  %131 = zext nneg i32 %130 to i64
  %132 = mul nsw i64 %131, %6
  %133 = add i64 %132, %124
  %134 = trunc i64 %133 to i32
  %135 = getelementptr inbounds double, ptr %12, i32 %134
  %136 = load double, ptr %135, align 8
  %137 = trunc i64 %97 to i32
  %138 = getelementptr inbounds double, ptr %14, i32 %137
  %139 = load double, ptr %138, align 8
  %140 = tail call fastcc double @nl_combine_64(i64 noundef %3, double noundef %136, double noundef %139) #23
  store double %140, ptr %135, align 8
  br label %141

141:                                              ; preds = %123, %103, %99
  %142 = add i64 %97, 1
  br label %96

143:                                              ; preds = %83, %22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_finish(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i32 168
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %30

9:                                                ; preds = %3, %18
  %10 = phi i64 [ %19, %18 ], [ 8, %3 ]
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %51, label %12

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, %2
  %14 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %15

15:                                               ; preds = %20, %12
  %16 = phi i64 [ %29, %20 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %14
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = lshr i64 %10, 1
  br label %9

20:                                               ; preds = %15
  %21 = trunc i64 %16 to i32
  %22 = getelementptr inbounds float, ptr %8, i32 %21
  %23 = load float, ptr %22, align 4
  %24 = add nsw i64 %16, %13
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds float, ptr %8, i32 %25
  %27 = load float, ptr %26, align 4
  %28 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %23, float noundef %27) #23
  store float %28, ptr %22, align 4
  %29 = add nuw i64 %16, 1
  br label %15

30:                                               ; preds = %3, %39
  %31 = phi i64 [ %40, %39 ], [ 8, %3 ]
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %51, label %33

33:                                               ; preds = %30
  %34 = mul nsw i64 %31, %2
  %35 = tail call i64 @llvm.smax.i64(i64 %34, i64 0)
  br label %36

36:                                               ; preds = %41, %33
  %37 = phi i64 [ %50, %41 ], [ 0, %33 ]
  %38 = icmp eq i64 %37, %35
  br i1 %38, label %39, label %41

39:                                               ; preds = %36
  %40 = lshr i64 %31, 1
  br label %30

41:                                               ; preds = %36
  %42 = trunc i64 %37 to i32
  %43 = getelementptr inbounds double, ptr %8, i32 %42
  %44 = load double, ptr %43, align 8
  %45 = add nsw i64 %37, %34
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds double, ptr %8, i32 %46
  %48 = load double, ptr %47, align 8
  %49 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %44, double noundef %48) #23
  store double %49, ptr %43, align 8
  %50 = add nuw i64 %37, 1
  br label %36

51:                                               ; preds = %30, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_history_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i64, ptr %3, align 8
  %5 = sub nsw i64 %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i32 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp slt i64 %5, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i32 16
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %5, 1
  %13 = add i64 %12, %11
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi i64 [ %13, %9 ], [ %5, %2 ]
  %16 = getelementptr inbounds i8, ptr %0, i32 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = trunc i64 %18 to i32
  %20 = getelementptr inbounds i8, ptr %7, i32 %19
  ret ptr %20
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_phase(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 72
  %5 = getelementptr inbounds i8, ptr %1, i32 92
  %6 = getelementptr inbounds i8, ptr %1, i32 112
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = getelementptr inbounds i8, ptr %1, i32 128
  %9 = getelementptr inbounds i8, ptr %0, i32 4
  %10 = getelementptr inbounds i8, ptr %1, i32 56
  %11 = getelementptr inbounds i8, ptr %1, i32 120
  %12 = getelementptr inbounds i8, ptr %0, i32 24
  %13 = getelementptr inbounds i8, ptr %1, i32 16
  %14 = getelementptr inbounds i8, ptr %0, i32 184
  %15 = getelementptr inbounds i8, ptr %0, i32 224
  br label %16

16:                                               ; preds = %240, %3
  %17 = phi i64 [ 0, %3 ], [ %241, %240 ]
  %18 = load i64, ptr %4, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %242

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 4
  %22 = trunc i64 %17 to i32
  %23 = getelementptr inbounds %struct.nl_launch, ptr %21, i32 %22
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, %2
  br i1 %25, label %26, label %240

26:                                               ; preds = %20
  %27 = tail call fastcc i64 @nl_is_due(ptr noundef %0, ptr noundef nonnull %23) #23
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %240, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds i8, ptr %23, i32 72
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds i8, ptr %23, i32 32
  br label %33

33:                                               ; preds = %48, %29
  %34 = phi ptr [ %31, %29 ], [ %65, %48 ]
  %35 = phi i64 [ 0, %29 ], [ %64, %48 ]
  %36 = load i64, ptr %32, align 8
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %48, label %38

38:                                               ; preds = %33
  %39 = load ptr, ptr %9, align 4
  %40 = getelementptr inbounds i8, ptr %23, i32 8
  %41 = load i64, ptr %40, align 8
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds ptr, ptr %39, i32 %42
  %44 = load ptr, ptr %43, align 4
  %45 = load ptr, ptr %8, align 8
  %46 = tail call i32 %44(ptr noundef %45) #27
  %47 = getelementptr inbounds i8, ptr %23, i32 40
  br label %66

48:                                               ; preds = %33
  %49 = getelementptr inbounds i8, ptr %34, i32 8
  %50 = load i64, ptr %49, align 8
  %51 = load ptr, ptr %6, align 8
  %52 = getelementptr inbounds i8, ptr %34, i32 16
  %53 = load i64, ptr %52, align 8
  %54 = trunc i64 %53 to i32
  %55 = getelementptr inbounds ptr, ptr %51, i32 %54
  %56 = load ptr, ptr %55, align 4
  %57 = load i64, ptr %7, align 8
  %58 = tail call fastcc double @nl_reduce(ptr noundef %0, i64 noundef %50, ptr noundef %56, i64 noundef %57) #23
  %59 = load ptr, ptr %8, align 8
  %60 = load i64, ptr %34, align 8
  %61 = tail call fastcc i64 @nl_cell_aggregate(ptr noundef nonnull readonly %1, i64 noundef %60) #23
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds i64, ptr %59, i32 %62
  store double %58, ptr %63, align 8
  %64 = add nuw nsw i64 %35, 1
  %65 = getelementptr inbounds i8, ptr %34, i32 24
  br label %33

66:                                               ; preds = %75, %38
  %67 = phi ptr [ %34, %38 ], [ %88, %75 ]
  %68 = phi i64 [ 0, %38 ], [ %87, %75 ]
  %69 = load i64, ptr %47, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %75, label %71

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %23, i32 56
  %73 = load i64, ptr %72, align 8
  %74 = icmp sgt i64 %73, -1
  br i1 %74, label %89, label %218

75:                                               ; preds = %66
  %76 = load ptr, ptr %8, align 8
  %77 = load i64, ptr %67, align 8
  %78 = load i64, ptr %10, align 8
  %79 = add nsw i64 %78, %77
  %80 = tail call fastcc i64 @nl_cell_event(ptr noundef nonnull readonly %1, i64 noundef %79) #23
  %81 = trunc i64 %80 to i32
  %82 = getelementptr inbounds i64, ptr %76, i32 %81
  %83 = load i64, ptr %82, align 8
  %84 = load ptr, ptr %11, align 8
  %85 = trunc i64 %77 to i32
  %86 = getelementptr inbounds i64, ptr %84, i32 %85
  store i64 %83, ptr %86, align 8
  %87 = add nuw nsw i64 %68, 1
  %88 = getelementptr inbounds i8, ptr %67, i32 8
  br label %66

89:                                               ; preds = %71
  %90 = load i64, ptr %12, align 8
  %91 = icmp eq i64 %90, 32
  %92 = load ptr, ptr %6, align 8
  %93 = trunc i64 %73 to i32
  %94 = getelementptr inbounds ptr, ptr %92, i32 %93
  %95 = load ptr, ptr %94, align 4
  %96 = getelementptr inbounds i8, ptr %23, i32 64
  %97 = load i64, ptr %96, align 8
  %98 = trunc i64 %97 to i32
  %99 = getelementptr inbounds ptr, ptr %92, i32 %98
  %100 = load ptr, ptr %99, align 4
  %101 = load i64, ptr %7, align 8
  %102 = load i64, ptr %13, align 8
  %103 = sdiv i64 %101, 2
  br i1 %91, label %104, label %161

104:                                              ; preds = %89, %109
  %105 = phi i64 [ %110, %109 ], [ %103, %89 ]
  %106 = icmp sgt i64 %105, 0
  br i1 %106, label %109, label %107

107:                                              ; preds = %104
  %108 = add nsw i64 %101, -1
  br label %111

109:                                              ; preds = %104
  %110 = add nsw i64 %105, -1
  tail call fastcc void @nl_sink_32(ptr noundef %100, i64 noundef %110, i64 noundef %101) #23
  br label %104

111:                                              ; preds = %116, %107
  %112 = phi i64 [ %108, %107 ], [ %121, %116 ]
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %116, label %114

114:                                              ; preds = %111
  %115 = tail call i64 @llvm.smax.i64(i64 %101, i64 0)
  br label %122

116:                                              ; preds = %111
  %117 = load float, ptr %100, align 4
  %118 = trunc i64 %112 to i32
  %119 = getelementptr inbounds float, ptr %100, i32 %118
  %120 = load float, ptr %119, align 4
  store float %120, ptr %100, align 4
  store float %117, ptr %119, align 4
  tail call fastcc void @nl_sink_32(ptr noundef nonnull %100, i64 noundef 0, i64 noundef %112) #23
  %121 = add nsw i64 %112, -1
  br label %111

122:                                              ; preds = %149, %114
  %123 = phi i64 [ %152, %149 ], [ 0, %114 ]
  %124 = icmp eq i64 %123, %115
  br i1 %124, label %128, label %125

125:                                              ; preds = %122
  %126 = trunc i64 %123 to i32
  %127 = getelementptr inbounds float, ptr %95, i32 %126
  br label %134

128:                                              ; preds = %122
  %129 = icmp sgt i64 %101, 0
  %130 = trunc i64 %108 to i32
  %131 = getelementptr inbounds float, ptr %95, i32 %130
  br i1 %129, label %132, label %218

132:                                              ; preds = %128
  %133 = tail call i64 @llvm.smax.i64(i64 %102, i64 %101)
  br label %153

134:                                              ; preds = %138, %125
  %135 = phi i64 [ %147, %138 ], [ 0, %125 ]
  %136 = phi i64 [ %148, %138 ], [ %101, %125 ]
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %138, label %149

138:                                              ; preds = %134
  %139 = add nuw nsw i64 %136, %135
  %140 = lshr i64 %139, 1
  %141 = trunc i64 %140 to i32
  %142 = getelementptr inbounds float, ptr %100, i32 %141
  %143 = load float, ptr %142, align 4
  %144 = load float, ptr %127, align 4
  %145 = fcmp ogt float %143, %144
  %146 = add nuw nsw i64 %140, 1
  %147 = select i1 %145, i64 %135, i64 %146
  %148 = select i1 %145, i64 %140, i64 %136
  br label %134

149:                                              ; preds = %134
  %150 = sub nsw i64 %101, %135
  %151 = sitofp i64 %150 to float
  store float %151, ptr %127, align 4
  %152 = add nuw i64 %123, 1
  br label %122

153:                                              ; preds = %156, %132
  %154 = phi i64 [ %160, %156 ], [ %101, %132 ]
  %155 = icmp eq i64 %154, %133
  br i1 %155, label %218, label %156

156:                                              ; preds = %153
  %157 = load float, ptr %131, align 4
  %158 = trunc i64 %154 to i32
  %159 = getelementptr inbounds float, ptr %95, i32 %158
  store float %157, ptr %159, align 4
  %160 = add i64 %154, 1
  br label %153

161:                                              ; preds = %89, %166
  %162 = phi i64 [ %167, %166 ], [ %103, %89 ]
  %163 = icmp sgt i64 %162, 0
  br i1 %163, label %166, label %164

164:                                              ; preds = %161
  %165 = add nsw i64 %101, -1
  br label %168

166:                                              ; preds = %161
  %167 = add nsw i64 %162, -1
  tail call fastcc void @nl_sink_64(ptr noundef %100, i64 noundef %167, i64 noundef %101) #23
  br label %161

168:                                              ; preds = %173, %164
  %169 = phi i64 [ %165, %164 ], [ %178, %173 ]
  %170 = icmp sgt i64 %169, 0
  br i1 %170, label %173, label %171

171:                                              ; preds = %168
  %172 = tail call i64 @llvm.smax.i64(i64 %101, i64 0)
  br label %179

173:                                              ; preds = %168
  %174 = load double, ptr %100, align 8
  %175 = trunc i64 %169 to i32
  %176 = getelementptr inbounds double, ptr %100, i32 %175
  %177 = load double, ptr %176, align 8
  store double %177, ptr %100, align 8
  store double %174, ptr %176, align 8
  tail call fastcc void @nl_sink_64(ptr noundef nonnull %100, i64 noundef 0, i64 noundef %169) #23
  %178 = add nsw i64 %169, -1
  br label %168

179:                                              ; preds = %206, %171
  %180 = phi i64 [ %209, %206 ], [ 0, %171 ]
  %181 = icmp eq i64 %180, %172
  br i1 %181, label %185, label %182

182:                                              ; preds = %179
  %183 = trunc i64 %180 to i32
  %184 = getelementptr inbounds double, ptr %95, i32 %183
  br label %191

185:                                              ; preds = %179
  %186 = icmp sgt i64 %101, 0
  %187 = trunc i64 %165 to i32
  %188 = getelementptr inbounds double, ptr %95, i32 %187
  br i1 %186, label %189, label %218

189:                                              ; preds = %185
  %190 = tail call i64 @llvm.smax.i64(i64 %102, i64 %101)
  br label %210

191:                                              ; preds = %195, %182
  %192 = phi i64 [ %204, %195 ], [ 0, %182 ]
  %193 = phi i64 [ %205, %195 ], [ %101, %182 ]
  %194 = icmp slt i64 %192, %193
  br i1 %194, label %195, label %206

195:                                              ; preds = %191
  %196 = add nuw nsw i64 %193, %192
  %197 = lshr i64 %196, 1
  %198 = trunc i64 %197 to i32
  %199 = getelementptr inbounds double, ptr %100, i32 %198
  %200 = load double, ptr %199, align 8
  %201 = load double, ptr %184, align 8
  %202 = fcmp ogt double %200, %201
  %203 = add nuw nsw i64 %197, 1
  %204 = select i1 %202, i64 %192, i64 %203
  %205 = select i1 %202, i64 %197, i64 %193
  br label %191

206:                                              ; preds = %191
  %207 = sub nsw i64 %101, %192
  %208 = sitofp i64 %207 to double
  store double %208, ptr %184, align 8
  %209 = add nuw i64 %180, 1
  br label %179

210:                                              ; preds = %213, %189
  %211 = phi i64 [ %217, %213 ], [ %101, %189 ]
  %212 = icmp eq i64 %211, %190
  br i1 %212, label %218, label %213

213:                                              ; preds = %210
  %214 = load double, ptr %188, align 8
  %215 = trunc i64 %211 to i32
  %216 = getelementptr inbounds double, ptr %95, i32 %215
  store double %214, ptr %216, align 8
  %217 = add i64 %211, 1
  br label %210

218:                                              ; preds = %210, %153, %185, %128, %71
  %219 = icmp eq i32 %46, 0
  %220 = getelementptr inbounds i8, ptr %23, i32 48
  br i1 %219, label %240, label %221

221:                                              ; preds = %218, %225
  %222 = phi i64 [ %236, %225 ], [ 0, %218 ]
  %223 = load i64, ptr %220, align 8
  %224 = icmp slt i64 %222, %223
  br i1 %224, label %225, label %240

225:                                              ; preds = %221
  %226 = trunc i64 %222 to i32
  %227 = getelementptr inbounds i64, ptr %67, i32 %226
  %228 = load i64, ptr %227, align 8
  %229 = load i64, ptr %23, align 8
  %230 = icmp ne i64 %229, 1
  %231 = load i64, ptr %14, align 8
  %232 = zext i1 %230 to i64
  %233 = add nsw i64 %231, %232
  %234 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef readonly %1, i64 noundef %228, i64 noundef %233) #23
  %235 = icmp eq i64 %234, 0
  %236 = add nuw nsw i64 %222, 1
  br i1 %235, label %221, label %237

237:                                              ; preds = %225
  %238 = load i64, ptr %15, align 8
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %240, label %242

240:                                              ; preds = %221, %218, %20, %26, %237
  %241 = add nuw nsw i64 %17, 1
  br label %16

242:                                              ; preds = %16, %237
  %243 = phi i64 [ %238, %237 ], [ 0, %16 ]
  ret i64 %243
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_32(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
  br label %4

4:                                                ; preds = %32, %3
  %5 = phi i64 [ %1, %3 ], [ %23, %32 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %33

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds float, ptr %0, i32 %13
  %15 = load float, ptr %14, align 4
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds float, ptr %0, i32 %16
  %18 = load float, ptr %17, align 4
  %19 = tail call fastcc i64 @nl_before_32(float noundef %15, float noundef %18) #23
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 %7, i64 %10
  br label %22

22:                                               ; preds = %12, %9
  %23 = phi i64 [ %7, %9 ], [ %21, %12 ]
  %24 = trunc i64 %5 to i32
  %25 = getelementptr inbounds float, ptr %0, i32 %24
  %26 = load float, ptr %25, align 4
  %27 = trunc i64 %23 to i32
  %28 = getelementptr inbounds float, ptr %0, i32 %27
  %29 = load float, ptr %28, align 4
  %30 = tail call fastcc i64 @nl_before_32(float noundef %26, float noundef %29) #23
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %33, label %32

32:                                               ; preds = %22
  store float %29, ptr %25, align 4
  store float %26, ptr %28, align 4
  br label %4

33:                                               ; preds = %4, %22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_32(float noundef %0, float noundef %1) #4 {
  %3 = fcmp olt float %0, %1
  %4 = fcmp uno float %0, 0.000000e+00
  %5 = fcmp ord float %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_64(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
  br label %4

4:                                                ; preds = %32, %3
  %5 = phi i64 [ %1, %3 ], [ %23, %32 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %33

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds double, ptr %0, i32 %13
  %15 = load double, ptr %14, align 8
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds double, ptr %0, i32 %16
  %18 = load double, ptr %17, align 8
  %19 = tail call fastcc i64 @nl_before_64(double noundef %15, double noundef %18) #23
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 %7, i64 %10
  br label %22

22:                                               ; preds = %12, %9
  %23 = phi i64 [ %7, %9 ], [ %21, %12 ]
  %24 = trunc i64 %5 to i32
  %25 = getelementptr inbounds double, ptr %0, i32 %24
  %26 = load double, ptr %25, align 8
  %27 = trunc i64 %23 to i32
  %28 = getelementptr inbounds double, ptr %0, i32 %27
  %29 = load double, ptr %28, align 8
  %30 = tail call fastcc i64 @nl_before_64(double noundef %26, double noundef %29) #23
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %33, label %32

32:                                               ; preds = %22
  store double %29, ptr %25, align 8
  store double %26, ptr %28, align 8
  br label %4

33:                                               ; preds = %4, %22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_64(double noundef %0, double noundef %1) #4 {
  %3 = fcmp olt double %0, %1
  %4 = fcmp uno double %0, 0.000000e+00
  %5 = fcmp ord double %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_first(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 216
  %4 = trunc i64 %1 to i32
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %2
  %7 = phi i64 [ 0, %2 ], [ %17, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %18, label %9

9:                                                ; preds = %6
  %10 = load ptr, ptr %3, align 8
  %11 = trunc i64 %7 to i32
  %12 = getelementptr inbounds ptr, ptr %10, i32 %11
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds ptr, ptr %10, i32 %4
  %15 = load ptr, ptr %14, align 4
  %16 = icmp eq ptr %13, %15
  %17 = add nuw i64 %7, 1
  br i1 %16, label %18, label %6

18:                                               ; preds = %9, %6
  %19 = icmp sge i64 %7, %1
  %20 = zext i1 %19 to i64
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_runs_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4) #6 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %32, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %0, i32 120
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 136
  %13 = load ptr, ptr %12, align 8
  %14 = trunc i64 %2 to i32
  %15 = getelementptr inbounds i32, ptr %13, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %7, %11
  %19 = phi i64 [ %17, %11 ], [ %2, %7 ]
  store i64 %19, ptr %3, align 8
  %20 = load i64, ptr %8, align 8
  %21 = icmp sgt i64 %20, -1
  br i1 %21, label %22, label %30

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %0, i32 136
  %24 = load ptr, ptr %23, align 8
  %25 = trunc i64 %2 to i32
  %26 = getelementptr i32, ptr %24, i32 %25
  %27 = getelementptr i8, ptr %26, i32 4
  %28 = load i32, ptr %27, align 4
  %29 = sext i32 %28 to i64
  br label %46

30:                                               ; preds = %18
  %31 = add nsw i64 %2, 1
  br label %46

32:                                               ; preds = %5
  %33 = getelementptr inbounds i8, ptr %0, i32 24
  %34 = load i64, ptr %33, align 8
  %35 = sub nsw i64 %2, %34
  %36 = icmp sgt i64 %35, -1
  br i1 %36, label %37, label %45

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %0, i32 32
  %39 = load i64, ptr %38, align 8
  %40 = icmp slt i64 %35, %39
  br i1 %40, label %41, label %45

41:                                               ; preds = %37
  %42 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %0, i64 noundef %35) #23
  store i64 %42, ptr %3, align 8
  %43 = add nuw nsw i64 %35, 1
  %44 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %0, i64 noundef %43) #23
  br label %46

45:                                               ; preds = %32, %37
  store i64 0, ptr %3, align 8
  br label %46

46:                                               ; preds = %41, %45, %22, %30
  %47 = phi i64 [ %29, %22 ], [ %31, %30 ], [ %44, %41 ], [ 0, %45 ]
  store i64 %47, ptr %4, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_queue_event(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = getelementptr inbounds i8, ptr %1, i32 24
  %7 = load i64, ptr %6, align 8
  %8 = srem i64 %2, %7
  %9 = getelementptr inbounds i8, ptr %1, i32 64
  %10 = load i32, ptr %9, align 8
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %12, label %17

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %1, i32 40
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds %struct.nl_event, ptr %14, i32 %10, i32 2
  %16 = load i32, ptr %15, align 4
  store i32 %16, ptr %9, align 8
  br label %46

17:                                               ; preds = %5
  %18 = getelementptr inbounds i8, ptr %1, i32 48
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 56
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %19, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %1, i32 40
  %25 = load ptr, ptr %24, align 8
  br label %41

26:                                               ; preds = %17
  %27 = icmp eq i64 %19, 0
  %28 = shl nsw i64 %19, 1
  %29 = select i1 %27, i64 64, i64 %28
  %30 = icmp sgt i64 %29, 2147483647
  br i1 %30, label %38, label %31

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, ptr %1, i32 40
  %33 = load ptr, ptr %32, align 8
  %34 = trunc i64 %29 to i32
  %35 = mul i32 %34, 12
  %36 = tail call ptr @realloc(ptr noundef %33, i32 noundef %35) #28
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %39

38:                                               ; preds = %31, %26
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.47) #23
  br label %76

39:                                               ; preds = %31
  store ptr %36, ptr %32, align 8
  store i64 %29, ptr %20, align 8
  %40 = load i64, ptr %18, align 8
  br label %41

41:                                               ; preds = %23, %39
  %42 = phi ptr [ %36, %39 ], [ %25, %23 ]
  %43 = phi i64 [ %40, %39 ], [ %19, %23 ]
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %18, align 8
  %45 = trunc i64 %43 to i32
  br label %46

46:                                               ; preds = %41, %12
  %47 = phi ptr [ %14, %12 ], [ %42, %41 ]
  %48 = phi i32 [ %10, %12 ], [ %45, %41 ]
  %49 = trunc i64 %3 to i32
  %50 = getelementptr inbounds i8, ptr %1, i32 40
  %51 = getelementptr inbounds %struct.nl_event, ptr %47, i32 %48
  store i32 %49, ptr %51, align 4
  %52 = trunc i64 %4 to i32
  %53 = load ptr, ptr %50, align 8
  %54 = getelementptr inbounds %struct.nl_event, ptr %53, i32 %48, i32 1
  store i32 %52, ptr %54, align 4
  %55 = load ptr, ptr %50, align 8
  %56 = getelementptr inbounds %struct.nl_event, ptr %55, i32 %48, i32 2
  store i32 -1, ptr %56, align 4
  %57 = getelementptr inbounds i8, ptr %1, i32 32
  %58 = load ptr, ptr %57, align 8
  %59 = trunc i64 %8 to i32
  %60 = getelementptr inbounds i32, ptr %58, i32 %59
  %61 = load i32, ptr %60, align 4
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %46
  %64 = add nsw i32 %48, 1
  store i32 %64, ptr %60, align 4
  br label %72

65:                                               ; preds = %46
  %66 = load ptr, ptr %50, align 8
  %67 = getelementptr inbounds i8, ptr %1, i32 36
  %68 = load ptr, ptr %67, align 4
  %69 = getelementptr inbounds i32, ptr %68, i32 %59
  %70 = load i32, ptr %69, align 4
  %71 = getelementptr inbounds %struct.nl_event, ptr %66, i32 %70, i32 2
  store i32 %48, ptr %71, align 4
  br label %72

72:                                               ; preds = %65, %63
  %73 = getelementptr inbounds i8, ptr %1, i32 36
  %74 = load ptr, ptr %73, align 4
  %75 = getelementptr inbounds i32, ptr %74, i32 %59
  store i32 %48, ptr %75, align 4
  br label %76

76:                                               ; preds = %38, %72
  %77 = phi i64 [ 0, %72 ], [ 3, %38 ]
  ret i64 %77
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_delay_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = tail call fastcc i64 @nl_run_delay(ptr noundef %0, i64 noundef %2) #23
  br label %24

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 120
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %19

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 140
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %2 to i32
  %15 = shl i32 %14, 3
  %16 = getelementptr inbounds i8, ptr %13, i32 %15
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  br label %24

19:                                               ; preds = %7
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %20, i32 208
  %22 = load i64, ptr %21, align 8
  %23 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  br label %24

24:                                               ; preds = %19, %11, %5
  %25 = phi i64 [ %6, %5 ], [ %18, %11 ], [ %23, %19 ]
  ret i64 %25
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_save_all(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca [512 x i8], align 16
  %6 = alloca double, align 8
  %7 = alloca float, align 4
  %8 = alloca %struct.nl_under_way, align 8
  %9 = alloca [512 x i8], align 16
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca [512 x i8], align 16
  %12 = alloca [512 x i8], align 16
  %13 = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #25
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull @nl_open_state.magic, i64 noundef 8) #23
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef 1, i64 noundef 4) #23
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %2, i64 noundef 8) #23
  %14 = getelementptr inbounds i8, ptr %0, i32 68
  %15 = load ptr, ptr %14, align 4
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef %15, i64 noundef 32) #23
  %16 = getelementptr inbounds i8, ptr %0, i32 24
  %17 = load i64, ptr %16, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %17, i64 noundef 4) #23
  %18 = getelementptr inbounds i8, ptr %0, i32 180
  %19 = load i32, ptr %18, align 4
  %20 = zext i32 %19 to i64
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %20, i64 noundef 4) #23
  %21 = getelementptr inbounds i8, ptr %0, i32 184
  %22 = load i64, ptr %21, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %22, i64 noundef 8) #23
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %3, i64 noundef 4) #23
  %23 = getelementptr inbounds i8, ptr %0, i32 72
  %24 = getelementptr inbounds i8, ptr %0, i32 136
  %25 = getelementptr inbounds i8, ptr %0, i32 8
  %26 = getelementptr inbounds i8, ptr %0, i32 140
  br label %27

27:                                               ; preds = %147, %4
  %28 = phi i64 [ 0, %4 ], [ %148, %147 ]
  %29 = load i64, ptr %23, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i32 96
  %33 = getelementptr inbounds i8, ptr %0, i32 164
  br label %149

34:                                               ; preds = %27
  %35 = load ptr, ptr %24, align 8
  %36 = trunc i64 %28 to i32
  %37 = getelementptr inbounds %struct.nl_population, ptr %35, i32 %36
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #25
  %38 = getelementptr inbounds i8, ptr %37, i32 80
  %39 = getelementptr inbounds i8, ptr %37, i32 96
  %40 = getelementptr inbounds i8, ptr %37, i32 88
  %41 = getelementptr inbounds i8, ptr %37, i32 8
  %42 = getelementptr inbounds i8, ptr %37, i32 112
  br label %43

43:                                               ; preds = %51, %34
  %44 = phi i64 [ 0, %34 ], [ %76, %51 ]
  %45 = load i64, ptr %38, align 8
  %46 = icmp slt i64 %44, %45
  br i1 %46, label %51, label %47

47:                                               ; preds = %43
  %48 = getelementptr inbounds i8, ptr %37, i32 56
  %49 = getelementptr inbounds i8, ptr %37, i32 100
  %50 = getelementptr inbounds i8, ptr %37, i32 124
  br label %77

51:                                               ; preds = %43
  %52 = load ptr, ptr %39, align 8
  %53 = trunc i64 %44 to i32
  %54 = getelementptr inbounds %struct.nl_kept, ptr %52, i32 %53
  %55 = load ptr, ptr %37, align 8
  %56 = load ptr, ptr %40, align 8
  %57 = load i64, ptr %54, align 8
  %58 = trunc i64 %57 to i32
  %59 = getelementptr inbounds %struct.nl_slot, ptr %56, i32 %58
  %60 = load ptr, ptr %59, align 8
  %61 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %55, i8 noundef signext 47, ptr noundef %60) #23
  %62 = getelementptr inbounds i8, ptr %54, i32 8
  %63 = load i64, ptr %62, align 8
  %64 = load i64, ptr %41, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %61, i64 noundef %63, i64 noundef %64) #23
  %65 = load ptr, ptr %42, align 8
  %66 = load i64, ptr %54, align 8
  %67 = trunc i64 %66 to i32
  %68 = getelementptr inbounds ptr, ptr %65, i32 %67
  %69 = load ptr, ptr %68, align 4
  %70 = load i64, ptr %41, align 8
  %71 = load i64, ptr %62, align 8
  %72 = and i64 %71, -3
  %73 = icmp eq i64 %72, 0
  %74 = select i1 %73, i64 2, i64 3
  %75 = shl i64 %70, %74
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %69, i64 noundef %75) #23
  %76 = add nuw nsw i64 %44, 1
  br label %43

77:                                               ; preds = %85, %47
  %78 = phi i64 [ %99, %85 ], [ 0, %47 ]
  %79 = load i64, ptr %48, align 8
  %80 = icmp slt i64 %78, %79
  br i1 %80, label %85, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds i8, ptr %37, i32 104
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds i8, ptr %37, i32 48
  br label %100

85:                                               ; preds = %77
  %86 = load ptr, ptr %37, align 8
  %87 = load ptr, ptr %25, align 8
  %88 = load ptr, ptr %49, align 4
  %89 = trunc i64 %78 to i32
  %90 = getelementptr inbounds i64, ptr %88, i32 %89
  %91 = load i64, ptr %90, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds ptr, ptr %87, i32 %92
  %94 = load ptr, ptr %93, align 4
  %95 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %86, i8 noundef signext 35, ptr noundef %94) #23
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %95, i64 noundef 3, i64 noundef 1) #23
  %96 = load ptr, ptr %50, align 4
  %97 = getelementptr inbounds i64, ptr %96, i32 %89
  %98 = load i64, ptr %97, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %98, i64 noundef 8) #23
  %99 = add nuw nsw i64 %78, 1
  br label %77

100:                                              ; preds = %119, %81
  %101 = phi i64 [ %83, %81 ], [ %121, %119 ]
  %102 = phi i64 [ %83, %81 ], [ %120, %119 ]
  %103 = load i64, ptr %84, align 8
  %104 = add nsw i64 %103, %101
  %105 = icmp slt i64 %102, %104
  br i1 %105, label %106, label %147

106:                                              ; preds = %100
  %107 = load ptr, ptr %26, align 4
  %108 = trunc i64 %102 to i32
  %109 = getelementptr inbounds %struct.nl_target, ptr %107, i32 %108
  %110 = getelementptr inbounds i8, ptr %109, i32 32
  %111 = getelementptr inbounds i8, ptr %109, i32 56
  %112 = getelementptr inbounds i8, ptr %109, i32 48
  %113 = getelementptr inbounds i8, ptr %109, i32 40
  %114 = getelementptr inbounds i8, ptr %109, i32 24
  br label %115

115:                                              ; preds = %145, %106
  %116 = phi i64 [ 0, %106 ], [ %146, %145 ]
  %117 = load i64, ptr %110, align 8
  %118 = icmp slt i64 %116, %117
  br i1 %118, label %122, label %119

119:                                              ; preds = %115
  %120 = add nsw i64 %102, 1
  %121 = load i64, ptr %82, align 8
  br label %100

122:                                              ; preds = %115
  %123 = load ptr, ptr %111, align 8
  %124 = load i64, ptr %112, align 8
  %125 = add nsw i64 %124, %116
  %126 = srem i64 %125, %117
  %127 = load i64, ptr %113, align 8
  %128 = mul nsw i64 %127, %126
  %129 = trunc i64 %128 to i32
  %130 = getelementptr inbounds i8, ptr %123, i32 %129
  %131 = load i64, ptr %41, align 8
  %132 = load i64, ptr %114, align 8
  %133 = mul nsw i64 %132, %131
  %134 = call fastcc i64 @nl_any(ptr noundef %130, i64 noundef %133) #23
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %145, label %136

136:                                              ; preds = %122
  %137 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef readonly %0, ptr noundef nonnull %109, i64 noundef %116) #23
  %138 = load i64, ptr %114, align 8
  %139 = icmp eq i64 %138, 4
  %140 = select i1 %139, i64 2, i64 3
  %141 = load i64, ptr %41, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %137, i64 noundef %140, i64 noundef %141) #23
  %142 = load i64, ptr %41, align 8
  %143 = load i64, ptr %114, align 8
  %144 = mul nsw i64 %143, %142
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %130, i64 noundef %144) #23
  br label %145

145:                                              ; preds = %136, %122
  %146 = add nuw nsw i64 %116, 1
  br label %115

147:                                              ; preds = %100
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #25
  %148 = add nuw nsw i64 %28, 1
  br label %27

149:                                              ; preds = %31, %158
  %150 = phi i64 [ %165, %158 ], [ 0, %31 ]
  %151 = load i64, ptr %32, align 8
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %158, label %153

153:                                              ; preds = %149
  %154 = getelementptr inbounds i8, ptr %0, i32 104
  %155 = getelementptr inbounds i8, ptr %0, i32 148
  %156 = getelementptr inbounds i8, ptr %1, i32 8
  %157 = getelementptr inbounds i8, ptr %0, i32 224
  br label %166

158:                                              ; preds = %149
  %159 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %13, i64 noundef %150, ptr noundef nonnull @.str.48, ptr noundef nonnull @.str.49) #23
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %13, i64 noundef %159, i64 noundef 2, i64 noundef 1) #23
  %160 = load ptr, ptr %33, align 4
  %161 = trunc i64 %150 to i32
  %162 = getelementptr inbounds i8, ptr %160, i32 %161
  %163 = load i8, ptr %162, align 1
  %164 = zext i8 %163 to i64
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %164, i64 noundef 4) #23
  %165 = add nuw nsw i64 %150, 1
  br label %149

166:                                              ; preds = %153, %523
  %167 = phi i64 [ %524, %523 ], [ 0, %153 ]
  %168 = load i64, ptr %154, align 8
  %169 = icmp slt i64 %167, %168
  br i1 %169, label %170, label %525

170:                                              ; preds = %166
  %171 = load ptr, ptr %155, align 4
  %172 = trunc i64 %167 to i32
  %173 = getelementptr inbounds %struct.nl_connection, ptr %171, i32 %172
  %174 = getelementptr inbounds i8, ptr %173, i32 16
  %175 = load i64, ptr %174, align 8
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %523, label %177

177:                                              ; preds = %170
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #25
  %178 = getelementptr inbounds i8, ptr %173, i32 320
  %179 = getelementptr inbounds i8, ptr %173, i32 328
  %180 = getelementptr inbounds i8, ptr %173, i32 8
  %181 = getelementptr inbounds i8, ptr %173, i32 368
  br label %182

182:                                              ; preds = %232, %177
  %183 = phi i64 [ 0, %177 ], [ %233, %232 ]
  %184 = load i64, ptr %178, align 8
  %185 = icmp slt i64 %183, %184
  br i1 %185, label %190, label %186

186:                                              ; preds = %182
  %187 = getelementptr inbounds i8, ptr %173, i32 152
  %188 = getelementptr inbounds i8, ptr %173, i32 220
  %189 = getelementptr inbounds i8, ptr %173, i32 224
  br label %234

190:                                              ; preds = %182
  %191 = load ptr, ptr %179, align 8
  %192 = trunc i64 %183 to i32
  %193 = getelementptr inbounds %struct.nl_variable, ptr %191, i32 %192
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %9) #25
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #25
  %194 = getelementptr inbounds i8, ptr %193, i32 24
  %195 = load i64, ptr %194, align 8
  %196 = and i64 %195, -3
  %197 = icmp eq i64 %196, 0
  %198 = select i1 %197, i64 4, i64 8
  %199 = load i64, ptr %180, align 8
  %200 = load ptr, ptr %25, align 8
  %201 = load i64, ptr %193, align 8
  %202 = trunc i64 %201 to i32
  %203 = getelementptr inbounds ptr, ptr %200, i32 %202
  %204 = load ptr, ptr %203, align 4
  %205 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %9, i64 noundef %199, ptr noundef nonnull @.str.48, ptr noundef %204) #23
  %206 = load i64, ptr %194, align 8
  %207 = load i64, ptr %181, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %9, i64 noundef %205, i64 noundef %206, i64 noundef %207) #23
  %208 = load ptr, ptr %1, align 8
  %209 = icmp eq ptr %208, null
  br i1 %209, label %210, label %216

210:                                              ; preds = %190
  %211 = load i64, ptr %181, align 8
  %212 = select i1 %197, i64 2, i64 3
  %213 = shl i64 %211, %212
  %214 = load i64, ptr %156, align 8
  %215 = add nsw i64 %214, %213
  store i64 %215, ptr %156, align 8
  br label %232

216:                                              ; preds = %190, %229
  %217 = phi i64 [ %231, %229 ], [ 0, %190 ]
  %218 = load i64, ptr %181, align 8
  %219 = icmp slt i64 %217, %218
  br i1 %219, label %220, label %232

220:                                              ; preds = %216
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %173, i64 noundef %217, ptr noundef nonnull %10) #23
  %221 = call fastcc ptr @nl_variable_at(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %193, ptr noundef nonnull %10) #23
  %222 = load i64, ptr %16, align 8
  %223 = icmp eq i64 %222, 32
  br i1 %223, label %224, label %227

224:                                              ; preds = %220
  %225 = load i32, ptr %221, align 4
  %226 = sext i32 %225 to i64
  br label %229

227:                                              ; preds = %220
  %228 = load i64, ptr %221, align 8
  br label %229

229:                                              ; preds = %227, %224
  %230 = phi i64 [ %226, %224 ], [ %228, %227 ]
  call fastcc void @nl_put_number(ptr noundef nonnull %1, i64 noundef %230, i64 noundef %198) #23
  %231 = add nuw nsw i64 %217, 1
  br label %216

232:                                              ; preds = %216, %210
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %9) #25
  %233 = add nuw nsw i64 %183, 1
  br label %182

234:                                              ; preds = %480, %186
  %235 = phi i64 [ %494, %480 ], [ 0, %186 ]
  %236 = load i64, ptr %187, align 8
  %237 = icmp slt i64 %235, %236
  br i1 %237, label %480, label %238

238:                                              ; preds = %234
  %239 = getelementptr inbounds i8, ptr %173, i32 352
  %240 = load i64, ptr %239, align 8
  %241 = getelementptr inbounds i8, ptr %173, i32 360
  %242 = call i64 @llvm.smax.i64(i64 %240, i64 0)
  br label %243

243:                                              ; preds = %249, %238
  %244 = phi i64 [ 0, %238 ], [ %255, %249 ]
  %245 = phi i64 [ 0, %238 ], [ %254, %249 ]
  %246 = icmp eq i64 %244, %242
  br i1 %246, label %247, label %249

247:                                              ; preds = %243
  %248 = icmp eq i64 %245, 0
  br i1 %248, label %519, label %256

249:                                              ; preds = %243
  %250 = load ptr, ptr %241, align 8
  %251 = trunc i64 %244 to i32
  %252 = getelementptr inbounds %struct.nl_queue, ptr %250, i32 %251, i32 7
  %253 = load i64, ptr %252, align 8
  %254 = add nsw i64 %253, %245
  %255 = add nuw i64 %244, 1
  br label %243

256:                                              ; preds = %247
  %257 = trunc i64 %245 to i32
  %258 = mul i32 %257, 40
  %259 = call ptr @malloc(i32 noundef %258) #26
  %260 = icmp eq ptr %259, null
  br i1 %260, label %267, label %261

261:                                              ; preds = %256
  %262 = getelementptr inbounds i8, ptr %173, i32 336
  %263 = load i64, ptr %262, align 8
  %264 = getelementptr inbounds i8, ptr %173, i32 160
  %265 = getelementptr inbounds i8, ptr %173, i32 344
  %266 = call i64 @llvm.smax.i64(i64 %263, i64 0)
  br label %268

267:                                              ; preds = %256
  call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #23
  br label %519

268:                                              ; preds = %296, %261
  %269 = phi i64 [ %297, %296 ], [ 0, %261 ]
  %270 = phi i64 [ %294, %296 ], [ 0, %261 ]
  %271 = icmp eq i64 %269, %266
  br i1 %271, label %276, label %272

272:                                              ; preds = %268
  %273 = load i64, ptr %264, align 8
  %274 = trunc i64 %269 to i32
  %275 = call i64 @llvm.smax.i64(i64 %273, i64 0)
  br label %292

276:                                              ; preds = %268
  %277 = sdiv i64 %270, 2
  br label %278

278:                                              ; preds = %281, %276
  %279 = phi i64 [ %277, %276 ], [ %282, %281 ]
  %280 = icmp sgt i64 %279, 0
  br i1 %280, label %281, label %283

281:                                              ; preds = %278
  %282 = add nsw i64 %279, -1
  call fastcc void @nl_sift(ptr noundef nonnull %259, i64 noundef %282, i64 noundef %270) #23
  br label %278

283:                                              ; preds = %278, %288
  %284 = phi i64 [ %289, %288 ], [ %270, %278 ]
  %285 = icmp sgt i64 %284, 1
  br i1 %285, label %288, label %286

286:                                              ; preds = %283
  %287 = call i64 @llvm.smax.i64(i64 %270, i64 0)
  br label %360

288:                                              ; preds = %283
  %289 = add nsw i64 %284, -1
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %8, ptr noundef nonnull align 8 dereferenceable(40) %259, i32 40, i1 false)
  %290 = trunc i64 %289 to i32
  %291 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %290
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %259, ptr noundef nonnull align 8 dereferenceable(40) %291, i32 40, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %291, ptr noundef nonnull align 8 dereferenceable(40) %8, i32 40, i1 false)
  call fastcc void @nl_sift(ptr noundef nonnull %259, i64 noundef 0, i64 noundef %289) #23
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %8)
  br label %283

292:                                              ; preds = %357, %272
  %293 = phi i64 [ %359, %357 ], [ 0, %272 ]
  %294 = phi i64 [ %358, %357 ], [ %270, %272 ]
  %295 = icmp eq i64 %293, %275
  br i1 %295, label %296, label %298

296:                                              ; preds = %292
  %297 = add nuw i64 %269, 1
  br label %268

298:                                              ; preds = %292
  %299 = load ptr, ptr %265, align 8
  %300 = getelementptr inbounds %struct.nl_table, ptr %299, i32 %274
  %301 = getelementptr inbounds i8, ptr %300, i32 216
  %302 = load ptr, ptr %301, align 8
  %303 = trunc i64 %293 to i32
  %304 = getelementptr inbounds ptr, ptr %302, i32 %303
  %305 = load ptr, ptr %304, align 4
  %306 = call fastcc i64 @nl_is_first(ptr noundef %300, i64 noundef %293) #23
  %307 = icmp eq i64 %306, 0
  br i1 %307, label %357, label %308

308:                                              ; preds = %298
  %309 = load i64, ptr %21, align 8
  %310 = getelementptr inbounds i8, ptr %305, i32 24
  %311 = load i64, ptr %310, align 8
  %312 = add nsw i64 %311, %309
  %313 = getelementptr inbounds i8, ptr %305, i32 32
  %314 = getelementptr inbounds i8, ptr %305, i32 8
  %315 = getelementptr inbounds i8, ptr %305, i32 16
  %316 = getelementptr inbounds i8, ptr %305, i32 40
  %317 = call i64 @llvm.smax.i64(i64 %309, i64 %312)
  br label %318

318:                                              ; preds = %333, %308
  %319 = phi i64 [ %309, %308 ], [ %334, %333 ]
  %320 = phi i64 [ %294, %308 ], [ %331, %333 ]
  %321 = icmp eq i64 %319, %317
  br i1 %321, label %357, label %322

322:                                              ; preds = %318
  %323 = load ptr, ptr %313, align 8
  %324 = srem i64 %319, %311
  %325 = trunc i64 %324 to i32
  %326 = getelementptr inbounds i32, ptr %323, i32 %325
  %327 = load i32, ptr %326, align 4
  %328 = add nsw i32 %327, -1
  br label %329

329:                                              ; preds = %335, %322
  %330 = phi i32 [ %328, %322 ], [ %356, %335 ]
  %331 = phi i64 [ %320, %322 ], [ %348, %335 ]
  %332 = icmp sgt i32 %330, -1
  br i1 %332, label %335, label %333

333:                                              ; preds = %329
  %334 = add i64 %319, 1
  br label %318

335:                                              ; preds = %329
  %336 = load i64, ptr %305, align 8
  %337 = load i64, ptr %314, align 8
  %338 = load i64, ptr %315, align 8
  %339 = load ptr, ptr %316, align 8
  %340 = getelementptr inbounds %struct.nl_event, ptr %339, i32 %330, i32 1
  %341 = load i32, ptr %340, align 4
  %342 = sext i32 %341 to i64
  %343 = call fastcc i64 @nl_delay_of(ptr noundef %300, i64 noundef %336, i64 noundef %342) #23
  %344 = sub nsw i64 %319, %343
  %345 = getelementptr inbounds %struct.nl_event, ptr %339, i32 %330
  %346 = load i32, ptr %345, align 4
  %347 = sext i32 %346 to i64
  %348 = add nsw i64 %331, 1
  %349 = trunc i64 %331 to i32
  %350 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %349
  store i64 %336, ptr %350, align 8
  %351 = getelementptr inbounds i8, ptr %350, i32 8
  store i64 %337, ptr %351, align 8
  %352 = getelementptr inbounds i8, ptr %350, i32 16
  store i64 %338, ptr %352, align 8
  %353 = getelementptr inbounds i8, ptr %350, i32 24
  store i64 %344, ptr %353, align 8
  %354 = getelementptr inbounds i8, ptr %350, i32 32
  store i64 %347, ptr %354, align 8
  %355 = getelementptr inbounds %struct.nl_event, ptr %339, i32 %330, i32 2
  %356 = load i32, ptr %355, align 4
  br label %329

357:                                              ; preds = %318, %298
  %358 = phi i64 [ %294, %298 ], [ %320, %318 ]
  %359 = add nuw i64 %293, 1
  br label %292

360:                                              ; preds = %473, %286
  %361 = phi i64 [ %474, %473 ], [ 0, %286 ]
  %362 = phi i64 [ %475, %473 ], [ 0, %286 ]
  %363 = icmp eq i64 %362, %287
  br i1 %363, label %476, label %364

364:                                              ; preds = %360
  %365 = icmp eq i64 %362, 0
  br i1 %365, label %372, label %366

366:                                              ; preds = %364
  %367 = trunc i64 %362 to i32
  %368 = getelementptr %struct.nl_under_way, ptr %259, i32 %367
  %369 = getelementptr i8, ptr %368, i32 -40
  %370 = call fastcc i64 @nl_precedes(ptr noundef %369, ptr noundef nonnull %368) #23
  %371 = icmp eq i64 %370, 0
  br i1 %371, label %473, label %372

372:                                              ; preds = %366, %364
  %373 = phi i32 [ %367, %366 ], [ 0, %364 ]
  %374 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %373
  %375 = load i64, ptr %374, align 8
  %376 = getelementptr inbounds i8, ptr %374, i32 8
  %377 = load i64, ptr %376, align 8
  %378 = getelementptr inbounds i8, ptr %374, i32 32
  %379 = load i64, ptr %378, align 8
  %380 = icmp eq i64 %375, 0
  %381 = select i1 %380, i32 8, i32 16
  %382 = trunc i64 %379 to i32
  br label %383

383:                                              ; preds = %465, %372
  %384 = phi i64 [ 0, %372 ], [ %466, %465 ]
  %385 = icmp eq i64 %384, %266
  br i1 %385, label %473, label %386

386:                                              ; preds = %383
  %387 = load ptr, ptr %265, align 8
  %388 = trunc i64 %384 to i32
  %389 = getelementptr inbounds %struct.nl_table, ptr %387, i32 %388
  %390 = getelementptr inbounds i8, ptr %389, i32 %381
  %391 = load i64, ptr %390, align 8
  %392 = icmp eq i64 %391, %377
  br i1 %392, label %393, label %465

393:                                              ; preds = %386
  br i1 %380, label %394, label %412

394:                                              ; preds = %393
  %395 = getelementptr inbounds i8, ptr %389, i32 24
  %396 = load i64, ptr %395, align 8
  %397 = sub nsw i64 %379, %396
  %398 = icmp sgt i64 %397, -1
  br i1 %398, label %399, label %465

399:                                              ; preds = %394
  %400 = getelementptr inbounds i8, ptr %389, i32 32
  %401 = load i64, ptr %400, align 8
  %402 = icmp slt i64 %397, %401
  br i1 %402, label %403, label %465

403:                                              ; preds = %399
  %404 = getelementptr inbounds i8, ptr %389, i32 80
  %405 = load ptr, ptr %404, align 8
  %406 = trunc i64 %397 to i32
  %407 = getelementptr inbounds i32, ptr %405, i32 %406
  %408 = load i32, ptr %407, align 4
  %409 = getelementptr i8, ptr %407, i32 4
  %410 = load i32, ptr %409, align 4
  %411 = icmp slt i32 %408, %410
  br i1 %411, label %467, label %465

412:                                              ; preds = %393
  %413 = getelementptr inbounds i8, ptr %389, i32 40
  %414 = load i64, ptr %413, align 8
  %415 = icmp eq i64 %414, 0
  br i1 %415, label %416, label %429

416:                                              ; preds = %412
  %417 = getelementptr inbounds i8, ptr %389, i32 32
  %418 = load i64, ptr %417, align 8
  %419 = icmp sgt i64 %418, 0
  br i1 %419, label %420, label %465

420:                                              ; preds = %416
  %421 = getelementptr inbounds i8, ptr %389, i32 48
  %422 = load i64, ptr %421, align 8
  %423 = icmp sgt i64 %422, %379
  br i1 %423, label %465, label %424

424:                                              ; preds = %420
  %425 = getelementptr inbounds i8, ptr %389, i32 56
  %426 = load i64, ptr %425, align 8
  %427 = add nsw i64 %426, %422
  %428 = icmp sgt i64 %427, %379
  br i1 %428, label %467, label %465

429:                                              ; preds = %412
  %430 = getelementptr inbounds i8, ptr %389, i32 112
  %431 = load i64, ptr %430, align 8
  %432 = icmp eq i64 %431, 0
  br i1 %432, label %433, label %439

433:                                              ; preds = %429
  %434 = getelementptr inbounds i8, ptr %389, i32 64
  %435 = load i64, ptr %434, align 8
  %436 = icmp eq i64 %414, 2
  %437 = getelementptr inbounds i8, ptr %389, i32 84
  %438 = call i64 @llvm.smax.i64(i64 %435, i64 0)
  br label %447

439:                                              ; preds = %429
  %440 = getelementptr inbounds i8, ptr %389, i32 128
  %441 = load ptr, ptr %440, align 8
  %442 = getelementptr inbounds i32, ptr %441, i32 %382
  %443 = load i32, ptr %442, align 4
  %444 = getelementptr i8, ptr %442, i32 4
  %445 = load i32, ptr %444, align 4
  %446 = icmp slt i32 %443, %445
  br i1 %446, label %467, label %465

447:                                              ; preds = %460, %433
  %448 = phi i64 [ %464, %460 ], [ 0, %433 ]
  %449 = icmp eq i64 %448, %438
  br i1 %449, label %465, label %450

450:                                              ; preds = %447
  %451 = load ptr, ptr %437, align 4
  %452 = trunc i64 %448 to i32
  br i1 %436, label %453, label %457

453:                                              ; preds = %450
  %454 = getelementptr inbounds i16, ptr %451, i32 %452
  %455 = load i16, ptr %454, align 2
  %456 = zext i16 %455 to i32
  br label %460

457:                                              ; preds = %450
  %458 = getelementptr inbounds i32, ptr %451, i32 %452
  %459 = load i32, ptr %458, align 4
  br label %460

460:                                              ; preds = %457, %453
  %461 = phi i32 [ %456, %453 ], [ %459, %457 ]
  %462 = sext i32 %461 to i64
  %463 = icmp eq i64 %379, %462
  %464 = add nuw i64 %448, 1
  br i1 %463, label %467, label %447

465:                                              ; preds = %447, %439, %424, %420, %416, %403, %399, %394, %386
  %466 = add nuw i64 %384, 1
  br label %383

467:                                              ; preds = %439, %424, %403, %460
  %468 = icmp slt i64 %384, %263
  br i1 %468, label %469, label %473

469:                                              ; preds = %467
  %470 = add i64 %361, 1
  %471 = trunc i64 %361 to i32
  %472 = getelementptr inbounds %struct.nl_under_way, ptr %259, i32 %471
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %472, ptr noundef nonnull align 8 dereferenceable(40) %374, i32 40, i1 false)
  br label %473

473:                                              ; preds = %383, %469, %467, %366
  %474 = phi i64 [ %470, %469 ], [ %361, %467 ], [ %361, %366 ], [ %361, %383 ]
  %475 = add nuw i64 %362, 1
  br label %360

476:                                              ; preds = %360
  %477 = icmp eq i64 %361, 0
  br i1 %477, label %519, label %478

478:                                              ; preds = %476
  %479 = call i64 @llvm.smax.i64(i64 %361, i64 0)
  br label %495

480:                                              ; preds = %234
  %481 = load i64, ptr %180, align 8
  %482 = load ptr, ptr %25, align 8
  %483 = load ptr, ptr %188, align 4
  %484 = trunc i64 %235 to i32
  %485 = getelementptr inbounds i64, ptr %483, i32 %484
  %486 = load i64, ptr %485, align 8
  %487 = trunc i64 %486 to i32
  %488 = getelementptr inbounds ptr, ptr %482, i32 %487
  %489 = load ptr, ptr %488, align 4
  %490 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %481, ptr noundef nonnull @.str.53, ptr noundef %489) #23
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %490, i64 noundef 2, i64 noundef 1) #23
  %491 = load ptr, ptr %189, align 8
  %492 = getelementptr inbounds i64, ptr %491, i32 %484
  %493 = load i64, ptr %492, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %493, i64 noundef 4) #23
  %494 = add nuw nsw i64 %235, 1
  br label %234

495:                                              ; preds = %512, %478
  %496 = phi i64 [ %513, %512 ], [ 0, %478 ]
  %497 = icmp eq i64 %496, 5
  br i1 %497, label %519, label %498

498:                                              ; preds = %495
  %499 = load i64, ptr %180, align 8
  %500 = trunc nuw i64 %496 to i32
  %501 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i32 0, i32 %500
  %502 = load ptr, ptr %501, align 4
  %503 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %499, ptr noundef nonnull @.str.54, ptr noundef %502) #23
  %504 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i32 0, i32 %500
  %505 = load i64, ptr %504, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %503, i64 noundef %505, i64 noundef %361) #23
  %506 = getelementptr i64, ptr %259, i32 %500
  %507 = icmp eq i64 %496, 3
  %508 = select i1 %507, i64 8, i64 4
  br label %509

509:                                              ; preds = %514, %498
  %510 = phi i64 [ 0, %498 ], [ %518, %514 ]
  %511 = icmp eq i64 %510, %479
  br i1 %511, label %512, label %514

512:                                              ; preds = %509
  %513 = add nuw nsw i64 %496, 1
  br label %495

514:                                              ; preds = %509
  %515 = trunc i64 %510 to i32
  %516 = getelementptr %struct.nl_under_way, ptr %506, i32 %515
  %517 = load i64, ptr %516, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %517, i64 noundef %508) #23
  %518 = add nuw i64 %510, 1
  br label %509

519:                                              ; preds = %495, %247, %267, %476
  %520 = phi ptr [ %259, %476 ], [ null, %247 ], [ null, %267 ], [ %259, %495 ]
  call void @free(ptr noundef %520) #23
  %521 = load i64, ptr %157, align 8
  %522 = icmp eq i64 %521, 3
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #25
  br i1 %522, label %610, label %523

523:                                              ; preds = %170, %519
  %524 = add nuw nsw i64 %167, 1
  br label %166

525:                                              ; preds = %166
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #25
  %526 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef null) #23
  br label %527

527:                                              ; preds = %561, %525
  %528 = phi ptr [ %526, %525 ], [ %562, %561 ]
  %529 = icmp eq ptr %528, null
  br i1 %529, label %530, label %533

530:                                              ; preds = %527
  %531 = getelementptr inbounds i8, ptr %0, i32 88
  %532 = getelementptr inbounds i8, ptr %0, i32 144
  br label %577

533:                                              ; preds = %527
  %534 = load ptr, ptr %24, align 8
  %535 = load i64, ptr %528, align 8
  %536 = trunc i64 %535 to i32
  %537 = getelementptr inbounds %struct.nl_population, ptr %534, i32 %536
  %538 = getelementptr inbounds i8, ptr %537, i32 88
  %539 = load ptr, ptr %538, align 8
  %540 = getelementptr inbounds i8, ptr %528, i32 8
  %541 = load i64, ptr %540, align 8
  %542 = trunc i64 %541 to i32
  %543 = getelementptr inbounds %struct.nl_slot, ptr %539, i32 %542, i32 1
  %544 = load i64, ptr %543, align 8
  %545 = icmp eq i64 %544, 1
  %546 = select i1 %545, i64 2, i64 0
  %547 = load i64, ptr %16, align 8
  %548 = icmp eq i64 %547, 64
  %549 = zext i1 %548 to i64
  %550 = or disjoint i64 %546, %549
  %551 = getelementptr inbounds i8, ptr %528, i32 16
  %552 = getelementptr inbounds i8, ptr %537, i32 8
  %553 = select i1 %548, i64 3, i64 2
  br label %554

554:                                              ; preds = %563, %533
  %555 = phi i64 [ 1, %533 ], [ %576, %563 ]
  %556 = load i64, ptr %551, align 8
  %557 = icmp sgt i64 %555, %556
  br i1 %557, label %561, label %558

558:                                              ; preds = %554
  %559 = load i64, ptr %21, align 8
  %560 = icmp sgt i64 %555, %559
  br i1 %560, label %561, label %563

561:                                              ; preds = %558, %554
  %562 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef nonnull %528) #23
  br label %527

563:                                              ; preds = %558
  %564 = load ptr, ptr %537, align 8
  %565 = load ptr, ptr %538, align 8
  %566 = load i64, ptr %540, align 8
  %567 = trunc i64 %566 to i32
  %568 = getelementptr inbounds %struct.nl_slot, ptr %565, i32 %567
  %569 = load ptr, ptr %568, align 8
  %570 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef %564, ptr noundef %569, i64 noundef %555) #23
  %571 = load i64, ptr %552, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %570, i64 noundef %550, i64 noundef %571) #23
  %572 = add nsw i64 %555, -1
  %573 = call fastcc ptr @nl_history_at(ptr noundef nonnull %528, i64 noundef %572) #23
  %574 = load i64, ptr %552, align 8
  %575 = shl i64 %574, %553
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %573, i64 noundef %575) #23
  %576 = add nuw nsw i64 %555, 1
  br label %554

577:                                              ; preds = %593, %530
  %578 = phi i64 [ %594, %593 ], [ 0, %530 ]
  %579 = load i64, ptr %531, align 8
  %580 = icmp slt i64 %578, %579
  br i1 %580, label %581, label %609

581:                                              ; preds = %577
  %582 = load ptr, ptr %532, align 8
  %583 = trunc i64 %578 to i32
  %584 = getelementptr inbounds %struct.nl_probe, ptr %582, i32 %583
  %585 = getelementptr inbounds i8, ptr %584, i32 64
  br label %586

586:                                              ; preds = %595, %581
  %587 = phi i64 [ 1, %581 ], [ %608, %595 ]
  %588 = load i64, ptr %585, align 8
  %589 = icmp sgt i64 %587, %588
  br i1 %589, label %593, label %590

590:                                              ; preds = %586
  %591 = load i64, ptr %21, align 8
  %592 = icmp sgt i64 %587, %591
  br i1 %592, label %593, label %595

593:                                              ; preds = %590, %586
  %594 = add nuw nsw i64 %578, 1
  br label %577

595:                                              ; preds = %590
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #25
  %596 = add nsw i64 %587, -1
  %597 = call fastcc double @nl_former_probe(ptr noundef nonnull %584, i64 noundef %596) #23
  store double %597, ptr %6, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #25
  %598 = fptrunc double %597 to float
  store float %598, ptr %7, align 4
  %599 = load ptr, ptr %584, align 8
  %600 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef nonnull @.str.60, ptr noundef %599, i64 noundef %587) #23
  %601 = load i64, ptr %16, align 8
  %602 = icmp ne i64 %601, 32
  %603 = zext i1 %602 to i64
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %600, i64 noundef %603, i64 noundef 1) #23
  %604 = load i64, ptr %16, align 8
  %605 = icmp eq i64 %604, 32
  %606 = select i1 %605, ptr %7, ptr %6
  %607 = sdiv i64 %604, 8
  call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull %606, i64 noundef %607) #23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #25
  %608 = add nuw nsw i64 %587, 1
  br label %586

609:                                              ; preds = %577
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #25
  br label %610

610:                                              ; preds = %519, %609
  %611 = phi i64 [ 0, %609 ], [ 3, %519 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #25
  ret i64 %611
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #18

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #20 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %12, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load i64, ptr %7, align 8
  %9 = trunc i64 %8 to i32
  %10 = getelementptr inbounds i8, ptr %4, i32 %9
  %11 = trunc i64 %2 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %10, ptr align 1 %1, i32 %11, i1 false)
  br label %12

12:                                               ; preds = %6, %3
  %13 = getelementptr inbounds i8, ptr %0, i32 8
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %14, %2
  store i64 %15, ptr %13, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #20 {
  %4 = alloca i64, align 8
  store i64 %1, ptr %4, align 8
  call fastcc void @nl_put(ptr noundef %0, ptr noundef nonnull %4, i64 noundef %2) #23
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_section(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #20 {
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %2, i64 noundef 4) #23
  tail call fastcc void @nl_put(ptr noundef %0, ptr noundef %1, i64 noundef %2) #23
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %3, i64 noundef 1) #23
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %4, i64 noundef 8) #23
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr %6, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_connection(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.52) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %3) #23
  %11 = load ptr, ptr %5, align 8
  %12 = ptrtoint ptr %11 to i32
  %13 = ptrtoint ptr %0 to i32
  %14 = sub i32 %12, %13
  %15 = sext i32 %14 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_slot(ptr noundef %0, ptr nocapture noundef readonly %1, i8 noundef signext %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca [2 x i8], align 1
  %6 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %5) #25
  store i8 %2, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %5, i32 1
  store i8 0, ptr %7, align 1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #25
  store ptr %0, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %6, i32 8
  %9 = icmp eq ptr %0, null
  %10 = select i1 %9, i64 0, i64 512
  store i64 %10, ptr %8, align 8
  br i1 %9, label %12, label %11

11:                                               ; preds = %4
  store i8 0, ptr %0, align 1
  br label %12

12:                                               ; preds = %4, %11
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef nonnull %5) #23
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %3) #23
  %13 = load ptr, ptr %6, align 8
  %14 = ptrtoint ptr %13 to i32
  %15 = ptrtoint ptr %0 to i32
  %16 = sub i32 %14, %15
  %17 = sext i32 %16 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %5) #25
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_any(ptr nocapture noundef readonly %0, i64 noundef %1) #16 {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %4

4:                                                ; preds = %7, %2
  %5 = phi i64 [ 0, %2 ], [ %12, %7 ]
  %6 = icmp eq i64 %5, %3
  br i1 %6, label %13, label %7

7:                                                ; preds = %4
  %8 = trunc i64 %5 to i32
  %9 = getelementptr inbounds i8, ptr %0, i32 %8
  %10 = load i8, ptr %9, align 1
  %11 = icmp eq i8 %10, 0
  %12 = add nuw i64 %5, 1
  br i1 %11, label %4, label %13

13:                                               ; preds = %7, %4
  %14 = icmp slt i64 %5, %1
  %15 = zext i1 %14 to i64
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_pending(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  %11 = getelementptr inbounds i8, ptr %1, i32 136
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %2, i32 8
  %14 = load i64, ptr %13, align 8
  %15 = trunc i64 %14 to i32
  %16 = getelementptr inbounds %struct.nl_population, ptr %12, i32 %15
  %17 = load ptr, ptr %16, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %17) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.50) #23
  %18 = load ptr, ptr %2, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %18) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.51) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #23
  %19 = load ptr, ptr %5, align 8
  %20 = ptrtoint ptr %19 to i32
  %21 = ptrtoint ptr %0 to i32
  %22 = sub i32 %20, %21
  %23 = sext i32 %22 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_precedes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #16 {
  br label %3

3:                                                ; preds = %6, %2
  %4 = phi i64 [ 0, %2 ], [ %13, %6 ]
  %5 = icmp eq i64 %4, 5
  br i1 %5, label %17, label %6

6:                                                ; preds = %3
  %7 = trunc nuw i64 %4 to i32
  %8 = getelementptr inbounds i64, ptr %0, i32 %7
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds i64, ptr %1, i32 %7
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %9, %11
  %13 = add nuw nsw i64 %4, 1
  br i1 %12, label %3, label %14

14:                                               ; preds = %6
  %15 = icmp slt i64 %9, %11
  %16 = select i1 %15, i64 -1, i64 1
  br label %17

17:                                               ; preds = %3, %14
  %18 = phi i64 [ %16, %14 ], [ 0, %3 ]
  ret i64 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sift(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
  %4 = alloca %struct.nl_under_way, align 8
  br label %5

5:                                                ; preds = %29, %3
  %6 = phi i64 [ %1, %3 ], [ %22, %29 ]
  %7 = shl nsw i64 %6, 1
  %8 = or disjoint i64 %7, 1
  %9 = icmp slt i64 %8, %2
  br i1 %9, label %10, label %30

10:                                               ; preds = %5
  %11 = add nsw i64 %7, 2
  %12 = icmp slt i64 %11, %2
  br i1 %12, label %13, label %21

13:                                               ; preds = %10
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %14
  %16 = trunc i64 %11 to i32
  %17 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %16
  %18 = tail call fastcc i64 @nl_precedes(ptr noundef nonnull %15, ptr noundef %17) #23
  %19 = icmp slt i64 %18, 0
  %20 = select i1 %19, i64 %11, i64 %8
  br label %21

21:                                               ; preds = %13, %10
  %22 = phi i64 [ %8, %10 ], [ %20, %13 ]
  %23 = trunc i64 %6 to i32
  %24 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %23
  %25 = trunc i64 %22 to i32
  %26 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %25
  %27 = tail call fastcc i64 @nl_precedes(ptr noundef %24, ptr noundef %26) #23
  %28 = icmp sgt i64 %27, -1
  br i1 %28, label %30, label %29

29:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %4, ptr noundef nonnull align 8 dereferenceable(40) %24, i32 40, i1 false)
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %24, ptr noundef nonnull align 8 dereferenceable(40) %26, i32 40, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %26, ptr noundef nonnull align 8 dereferenceable(40) %4, i32 40, i1 false)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4)
  br label %5

30:                                               ; preds = %21, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_next_history(ptr nocapture noundef readonly %0, ptr noundef readonly %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 120
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 156
  %6 = icmp eq ptr %1, null
  %7 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %8

8:                                                ; preds = %26, %2
  %9 = phi i64 [ 0, %2 ], [ %28, %26 ]
  %10 = phi ptr [ null, %2 ], [ %27, %26 ]
  %11 = icmp eq i64 %9, %7
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  ret ptr %10

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 4
  %15 = trunc i64 %9 to i32
  %16 = getelementptr inbounds %struct.nl_history, ptr %14, i32 %15
  br i1 %6, label %20, label %17

17:                                               ; preds = %13
  %18 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %16) #23
  %19 = icmp slt i64 %18, 0
  br i1 %19, label %20, label %26

20:                                               ; preds = %17, %13
  %21 = icmp eq ptr %10, null
  br i1 %21, label %25, label %22

22:                                               ; preds = %20
  %23 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef %16, ptr noundef nonnull %10) #23
  %24 = icmp slt i64 %23, 0
  br i1 %24, label %25, label %26

25:                                               ; preds = %22, %20
  br label %26

26:                                               ; preds = %25, %22, %17
  %27 = phi ptr [ %16, %25 ], [ %10, %22 ], [ %10, %17 ]
  %28 = add nuw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_former(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.48) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.61) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #23
  %11 = load ptr, ptr %5, align 8
  %12 = ptrtoint ptr %11 to i32
  %13 = ptrtoint ptr %0 to i32
  %14 = sub i32 %12, %13
  %15 = sext i32 %14 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 -1, 2) i64 @nl_compare(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #7 {
  %4 = load i64, ptr %1, align 8
  %5 = load i64, ptr %2, align 8
  %6 = icmp eq i64 %4, %5
  br i1 %6, label %10, label %7

7:                                                ; preds = %3
  %8 = icmp slt i64 %4, %5
  %9 = select i1 %8, i64 -1, i64 1
  br label %42

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i32 136
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %4 to i32
  %14 = getelementptr inbounds %struct.nl_population, ptr %12, i32 %13, i32 11
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i32 8
  %17 = load i64, ptr %16, align 8
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds %struct.nl_slot, ptr %15, i32 %18
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %2, i32 8
  %22 = load i64, ptr %21, align 8
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds %struct.nl_slot, ptr %15, i32 %23
  %25 = load ptr, ptr %24, align 8
  br label %26

26:                                               ; preds = %34, %10
  %27 = phi ptr [ %20, %10 ], [ %35, %34 ]
  %28 = phi ptr [ %25, %10 ], [ %36, %34 ]
  %29 = load i8, ptr %27, align 1
  %30 = icmp ne i8 %29, 0
  %31 = load i8, ptr %28, align 1
  %32 = icmp eq i8 %29, %31
  %33 = select i1 %30, i1 %32, i1 false
  br i1 %33, label %34, label %37

34:                                               ; preds = %26
  %35 = getelementptr inbounds i8, ptr %27, i32 1
  %36 = getelementptr inbounds i8, ptr %28, i32 1
  br label %26

37:                                               ; preds = %26
  %38 = icmp ult i8 %29, %31
  %39 = icmp ugt i8 %29, %31
  %40 = zext i1 %39 to i64
  %41 = select i1 %38, i64 -1, i64 %40
  br label %42

42:                                               ; preds = %37, %7
  %43 = phi i64 [ %9, %7 ], [ %41, %37 ]
  ret i64 %43
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 5) i64 @nl_load_parts(ptr nocapture noundef readonly %0, i64 noundef %1) #0 {
  %3 = alloca [512 x i8], align 16
  %4 = alloca [512 x i8], align 16
  %5 = alloca [5 x ptr], align 16
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [512 x i8], align 16
  %9 = alloca ptr, align 4
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca i64, align 8
  %12 = alloca [512 x i8], align 16
  %13 = alloca ptr, align 4
  %14 = alloca [512 x i8], align 16
  %15 = alloca ptr, align 4
  %16 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #25
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15) #25
  %17 = getelementptr inbounds i8, ptr %16, i32 72
  %18 = getelementptr inbounds i8, ptr %16, i32 136
  %19 = icmp ne i64 %1, 0
  %20 = icmp eq i64 %1, 0
  br label %21

21:                                               ; preds = %186, %2
  %22 = phi i64 [ 0, %2 ], [ %187, %186 ]
  %23 = load i64, ptr %17, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %16, i32 96
  %27 = getelementptr inbounds i8, ptr %16, i32 164
  br label %189

28:                                               ; preds = %21
  %29 = load ptr, ptr %18, align 8
  %30 = trunc i64 %22 to i32
  %31 = getelementptr inbounds %struct.nl_population, ptr %29, i32 %30
  %32 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #25
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %13) #25
  %33 = getelementptr inbounds i8, ptr %31, i32 80
  %34 = getelementptr inbounds i8, ptr %31, i32 96
  %35 = getelementptr inbounds i8, ptr %31, i32 8
  %36 = getelementptr inbounds i8, ptr %31, i32 88
  %37 = getelementptr inbounds i8, ptr %31, i32 112
  br label %38

38:                                               ; preds = %96, %28
  %39 = phi i64 [ 0, %28 ], [ %97, %96 ]
  %40 = load i64, ptr %33, align 8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %48, label %42

42:                                               ; preds = %38
  %43 = getelementptr inbounds i8, ptr %31, i32 56
  %44 = getelementptr inbounds i8, ptr %32, i32 8
  %45 = getelementptr inbounds i8, ptr %31, i32 100
  %46 = getelementptr inbounds i8, ptr %31, i32 120
  %47 = getelementptr inbounds i8, ptr %31, i32 124
  br label %98

48:                                               ; preds = %38
  %49 = load ptr, ptr %34, align 8
  %50 = trunc i64 %39 to i32
  %51 = getelementptr inbounds %struct.nl_kept, ptr %49, i32 %50
  %52 = load i64, ptr %35, align 8
  %53 = getelementptr inbounds i8, ptr %51, i32 8
  %54 = load i64, ptr %53, align 8
  %55 = and i64 %54, -3
  %56 = icmp eq i64 %55, 0
  %57 = select i1 %56, i64 2, i64 3
  %58 = shl i64 %52, %57
  %59 = load ptr, ptr %31, align 8
  %60 = load ptr, ptr %36, align 8
  %61 = load i64, ptr %51, align 8
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds %struct.nl_slot, ptr %60, i32 %62
  %64 = load ptr, ptr %63, align 8
  %65 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %59, i8 noundef signext 47, ptr noundef %64) #23
  %66 = load i64, ptr %53, align 8
  %67 = load i64, ptr %35, align 8
  %68 = getelementptr inbounds i8, ptr %51, i32 16
  %69 = load i64, ptr %68, align 8
  %70 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %65, i64 noundef %66, i64 noundef %67, i64 noundef %69, ptr noundef nonnull %13) #23
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %188

72:                                               ; preds = %48
  %73 = load ptr, ptr %13, align 4
  %74 = icmp ne ptr %73, null
  %75 = select i1 %19, i1 %74, i1 false
  br i1 %75, label %76, label %85

76:                                               ; preds = %72
  %77 = load ptr, ptr %37, align 8
  %78 = load i64, ptr %51, align 8
  %79 = trunc i64 %78 to i32
  %80 = getelementptr inbounds ptr, ptr %77, i32 %79
  %81 = load ptr, ptr %80, align 4
  %82 = getelementptr inbounds i8, ptr %73, i32 4
  %83 = load ptr, ptr %82, align 4
  %84 = trunc i64 %58 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %81, ptr align 1 %83, i32 %84, i1 false)
  br label %96

85:                                               ; preds = %72
  br i1 %19, label %86, label %96

86:                                               ; preds = %85
  %87 = load i64, ptr %68, align 8
  %88 = icmp eq i64 %87, 2
  br i1 %88, label %89, label %96

89:                                               ; preds = %86
  %90 = load ptr, ptr %37, align 8
  %91 = load i64, ptr %51, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds ptr, ptr %90, i32 %92
  %94 = load ptr, ptr %93, align 4
  %95 = trunc i64 %58 to i32
  call void @llvm.memset.p0.i32(ptr align 1 %94, i8 0, i32 %95, i1 false)
  br label %96

96:                                               ; preds = %89, %86, %85, %76
  %97 = add nuw nsw i64 %39, 1
  br label %38

98:                                               ; preds = %127, %42
  %99 = phi i64 [ %128, %127 ], [ 0, %42 ]
  %100 = load i64, ptr %43, align 8
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %102, label %129

102:                                              ; preds = %98
  %103 = load ptr, ptr %31, align 8
  %104 = load ptr, ptr %44, align 8
  %105 = load ptr, ptr %45, align 4
  %106 = trunc i64 %99 to i32
  %107 = getelementptr inbounds i64, ptr %105, i32 %106
  %108 = load i64, ptr %107, align 8
  %109 = trunc i64 %108 to i32
  %110 = getelementptr inbounds ptr, ptr %104, i32 %109
  %111 = load ptr, ptr %110, align 4
  %112 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %103, i8 noundef signext 35, ptr noundef %111) #23
  %113 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %112, i64 noundef 3, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %13) #23
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %115, label %188

115:                                              ; preds = %102
  br i1 %20, label %127, label %116

116:                                              ; preds = %115
  %117 = load ptr, ptr %46, align 8
  %118 = getelementptr inbounds i64, ptr %117, i32 %106
  store i64 0, ptr %118, align 8
  %119 = load ptr, ptr %13, align 4
  %120 = icmp eq ptr %119, null
  br i1 %120, label %123, label %121

121:                                              ; preds = %116
  %122 = call fastcc i64 @nl_element(ptr noundef nonnull %119, i64 noundef 0) #23
  br label %123

123:                                              ; preds = %121, %116
  %124 = phi i64 [ %122, %121 ], [ 0, %116 ]
  %125 = load ptr, ptr %47, align 4
  %126 = getelementptr inbounds i64, ptr %125, i32 %106
  store i64 %124, ptr %126, align 8
  br label %127

127:                                              ; preds = %123, %115
  %128 = add nuw nsw i64 %99, 1
  br label %98

129:                                              ; preds = %98
  %130 = getelementptr inbounds i8, ptr %31, i32 104
  %131 = load i64, ptr %130, align 8
  %132 = getelementptr inbounds i8, ptr %31, i32 48
  %133 = getelementptr inbounds i8, ptr %32, i32 140
  br label %134

134:                                              ; preds = %183, %129
  %135 = phi i64 [ %131, %129 ], [ %185, %183 ]
  %136 = phi i64 [ %131, %129 ], [ %184, %183 ]
  %137 = load i64, ptr %132, align 8
  %138 = add nsw i64 %137, %135
  %139 = icmp slt i64 %136, %138
  br i1 %139, label %140, label %186

140:                                              ; preds = %134
  %141 = load ptr, ptr %133, align 4
  %142 = trunc i64 %136 to i32
  %143 = getelementptr inbounds %struct.nl_target, ptr %141, i32 %142
  %144 = getelementptr inbounds i8, ptr %143, i32 32
  %145 = getelementptr inbounds i8, ptr %143, i32 24
  %146 = getelementptr inbounds i8, ptr %143, i32 56
  %147 = getelementptr inbounds i8, ptr %143, i32 48
  %148 = getelementptr inbounds i8, ptr %143, i32 40
  br label %149

149:                                              ; preds = %181, %140
  %150 = phi i64 [ 0, %140 ], [ %182, %181 ]
  %151 = load i64, ptr %144, align 8
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %153, label %183

153:                                              ; preds = %149
  %154 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef %32, ptr noundef nonnull %143, i64 noundef %150) #23
  %155 = load i64, ptr %145, align 8
  %156 = icmp eq i64 %155, 4
  %157 = select i1 %156, i64 2, i64 3
  %158 = load i64, ptr %35, align 8
  %159 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %154, i64 noundef %157, i64 noundef %158, i64 noundef 1, ptr noundef nonnull %13) #23
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %161, label %188

161:                                              ; preds = %153
  %162 = load ptr, ptr %13, align 4
  %163 = icmp ne ptr %162, null
  %164 = select i1 %19, i1 %163, i1 false
  br i1 %164, label %165, label %181

165:                                              ; preds = %161
  %166 = load ptr, ptr %146, align 8
  %167 = load i64, ptr %147, align 8
  %168 = add nsw i64 %167, %150
  %169 = load i64, ptr %144, align 8
  %170 = srem i64 %168, %169
  %171 = load i64, ptr %148, align 8
  %172 = mul nsw i64 %171, %170
  %173 = trunc i64 %172 to i32
  %174 = getelementptr inbounds i8, ptr %166, i32 %173
  %175 = getelementptr inbounds i8, ptr %162, i32 4
  %176 = load ptr, ptr %175, align 4
  %177 = load i64, ptr %35, align 8
  %178 = load i64, ptr %145, align 8
  %179 = mul nsw i64 %178, %177
  %180 = trunc i64 %179 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %174, ptr align 1 %176, i32 %180, i1 false)
  br label %181

181:                                              ; preds = %165, %161
  %182 = add nuw nsw i64 %150, 1
  br label %149

183:                                              ; preds = %149
  %184 = add nsw i64 %136, 1
  %185 = load i64, ptr %130, align 8
  br label %134

186:                                              ; preds = %134
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #25
  %187 = add nuw nsw i64 %22, 1
  br label %21

188:                                              ; preds = %48, %102, %153
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #25
  br label %576

189:                                              ; preds = %25, %218
  %190 = phi i64 [ %219, %218 ], [ 0, %25 ]
  %191 = load i64, ptr %26, align 8
  %192 = icmp slt i64 %190, %191
  br i1 %192, label %201, label %193

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %16, i32 104
  %195 = getelementptr inbounds i8, ptr %16, i32 148
  %196 = getelementptr inbounds i8, ptr %5, i32 4
  %197 = getelementptr inbounds i8, ptr %5, i32 8
  %198 = getelementptr inbounds i8, ptr %5, i32 12
  %199 = getelementptr inbounds i8, ptr %5, i32 16
  %200 = getelementptr inbounds i8, ptr %0, i32 40
  br label %220

201:                                              ; preds = %189
  %202 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %14, i64 noundef %190, ptr noundef nonnull @.str.48, ptr noundef nonnull @.str.49) #23
  %203 = call fastcc i64 @nl_expect(ptr noundef nonnull %0, ptr noundef nonnull %14, i64 noundef %202, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %15) #23
  %204 = icmp eq i64 %203, 0
  br i1 %204, label %205, label %576

205:                                              ; preds = %201
  br i1 %20, label %218, label %206

206:                                              ; preds = %205
  %207 = load ptr, ptr %15, align 4
  %208 = icmp eq ptr %207, null
  br i1 %208, label %212, label %209

209:                                              ; preds = %206
  %210 = call fastcc i64 @nl_element(ptr noundef nonnull %207, i64 noundef 0) #23
  %211 = icmp ne i64 %210, 0
  br label %212

212:                                              ; preds = %209, %206
  %213 = phi i1 [ false, %206 ], [ %211, %209 ]
  %214 = zext i1 %213 to i8
  %215 = load ptr, ptr %27, align 4
  %216 = trunc i64 %190 to i32
  %217 = getelementptr inbounds i8, ptr %215, i32 %216
  store i8 %214, ptr %217, align 1
  br label %218

218:                                              ; preds = %205, %212
  %219 = add nuw nsw i64 %190, 1
  br label %189

220:                                              ; preds = %193, %445
  %221 = phi i64 [ %446, %445 ], [ 0, %193 ]
  %222 = load i64, ptr %194, align 8
  %223 = icmp slt i64 %221, %222
  br i1 %223, label %224, label %447

224:                                              ; preds = %220
  %225 = load ptr, ptr %195, align 4
  %226 = trunc i64 %221 to i32
  %227 = getelementptr inbounds %struct.nl_connection, ptr %225, i32 %226
  %228 = getelementptr inbounds i8, ptr %227, i32 16
  %229 = load i64, ptr %228, align 8
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %445, label %231

231:                                              ; preds = %224
  %232 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #25
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #25
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #25
  %233 = getelementptr inbounds i8, ptr %227, i32 320
  %234 = getelementptr inbounds i8, ptr %227, i32 328
  %235 = getelementptr inbounds i8, ptr %227, i32 8
  %236 = getelementptr inbounds i8, ptr %232, i32 8
  %237 = getelementptr inbounds i8, ptr %227, i32 368
  %238 = getelementptr inbounds i8, ptr %232, i32 24
  br label %239

239:                                              ; preds = %276, %231
  %240 = phi i64 [ 0, %231 ], [ %277, %276 ]
  %241 = load i64, ptr %233, align 8
  %242 = icmp slt i64 %240, %241
  br i1 %242, label %247, label %243

243:                                              ; preds = %239
  %244 = getelementptr inbounds i8, ptr %227, i32 152
  %245 = getelementptr inbounds i8, ptr %227, i32 220
  %246 = getelementptr inbounds i8, ptr %227, i32 224
  br label %278

247:                                              ; preds = %239
  %248 = load ptr, ptr %234, align 8
  %249 = trunc i64 %240 to i32
  %250 = getelementptr inbounds %struct.nl_variable, ptr %248, i32 %249
  %251 = load i64, ptr %235, align 8
  %252 = load ptr, ptr %236, align 8
  %253 = load i64, ptr %250, align 8
  %254 = trunc i64 %253 to i32
  %255 = getelementptr inbounds ptr, ptr %252, i32 %254
  %256 = load ptr, ptr %255, align 4
  %257 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %251, ptr noundef nonnull @.str.48, ptr noundef %256) #23
  %258 = getelementptr inbounds i8, ptr %250, i32 24
  %259 = load i64, ptr %258, align 8
  %260 = load i64, ptr %237, align 8
  %261 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %257, i64 noundef %259, i64 noundef %260, i64 noundef 0, ptr noundef nonnull %9) #23
  %262 = icmp eq i64 %261, 0
  br i1 %262, label %263, label %439

263:                                              ; preds = %247
  %264 = load ptr, ptr %9, align 4
  br i1 %20, label %276, label %265

265:                                              ; preds = %263, %269
  %266 = phi i64 [ %275, %269 ], [ 0, %263 ]
  %267 = load i64, ptr %237, align 8
  %268 = icmp slt i64 %266, %267
  br i1 %268, label %269, label %276

269:                                              ; preds = %265
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %227, i64 noundef %266, ptr noundef nonnull %10) #23
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  %270 = call fastcc i64 @nl_element(ptr noundef %264, i64 noundef %266) #23
  store i64 %270, ptr %11, align 8
  %271 = call fastcc ptr @nl_variable_at(ptr noundef nonnull %232, ptr noundef nonnull %250, ptr noundef nonnull %10) #23
  %272 = load i64, ptr %238, align 8
  %273 = sdiv i64 %272, 8
  %274 = trunc i64 %273 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %271, ptr nonnull align 8 %11, i32 %274, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  %275 = add nuw nsw i64 %266, 1
  br label %265

276:                                              ; preds = %265, %263
  %277 = add nuw nsw i64 %240, 1
  br label %239

278:                                              ; preds = %307, %243
  %279 = phi i64 [ %308, %307 ], [ 0, %243 ]
  %280 = load i64, ptr %244, align 8
  %281 = icmp slt i64 %279, %280
  br i1 %281, label %282, label %309

282:                                              ; preds = %278
  %283 = load i64, ptr %235, align 8
  %284 = load ptr, ptr %236, align 8
  %285 = load ptr, ptr %245, align 4
  %286 = trunc i64 %279 to i32
  %287 = getelementptr inbounds i64, ptr %285, i32 %286
  %288 = load i64, ptr %287, align 8
  %289 = trunc i64 %288 to i32
  %290 = getelementptr inbounds ptr, ptr %284, i32 %289
  %291 = load ptr, ptr %290, align 4
  %292 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %283, ptr noundef nonnull @.str.53, ptr noundef %291) #23
  %293 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %292, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %9) #23
  %294 = icmp eq i64 %293, 0
  br i1 %294, label %295, label %439

295:                                              ; preds = %282
  br i1 %20, label %307, label %296

296:                                              ; preds = %295
  %297 = load ptr, ptr %9, align 4
  %298 = icmp eq ptr %297, null
  br i1 %298, label %302, label %299

299:                                              ; preds = %296
  %300 = call fastcc i64 @nl_element(ptr noundef nonnull %297, i64 noundef 0) #23
  %301 = icmp ne i64 %300, 0
  br label %302

302:                                              ; preds = %299, %296
  %303 = phi i1 [ false, %296 ], [ %301, %299 ]
  %304 = zext i1 %303 to i64
  %305 = load ptr, ptr %246, align 8
  %306 = getelementptr inbounds i64, ptr %305, i32 %286
  store i64 %304, ptr %306, align 8
  br label %307

307:                                              ; preds = %302, %295
  %308 = add nuw nsw i64 %279, 1
  br label %278

309:                                              ; preds = %278
  %310 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %5) #25
  %311 = load i64, ptr %235, align 8
  %312 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %311, ptr noundef nonnull @.str.54, ptr noundef nonnull @.str.59) #23
  %313 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %312) #23
  %314 = icmp eq ptr %313, null
  br i1 %314, label %318, label %315

315:                                              ; preds = %309
  %316 = getelementptr inbounds i8, ptr %313, i32 24
  %317 = load i64, ptr %316, align 8
  br label %318

318:                                              ; preds = %315, %309
  %319 = phi i64 [ %317, %315 ], [ 0, %309 ]
  %320 = zext i1 %314 to i64
  br label %321

321:                                              ; preds = %336, %318
  %322 = phi i64 [ 0, %318 ], [ %347, %336 ]
  %323 = icmp eq i64 %322, 5
  br i1 %323, label %324, label %336

324:                                              ; preds = %321
  %325 = load ptr, ptr %5, align 16
  %326 = load ptr, ptr %196, align 4
  %327 = load ptr, ptr %197, align 8
  %328 = load ptr, ptr %198, align 4
  %329 = load ptr, ptr %199, align 16
  %330 = getelementptr inbounds i8, ptr %310, i32 72
  %331 = getelementptr inbounds i8, ptr %310, i32 136
  %332 = getelementptr inbounds i8, ptr %227, i32 336
  %333 = getelementptr inbounds i8, ptr %227, i32 344
  %334 = getelementptr inbounds i8, ptr %227, i32 160
  %335 = call i64 @llvm.smax.i64(i64 %319, i64 0)
  br label %348

336:                                              ; preds = %321
  %337 = load i64, ptr %235, align 8
  %338 = trunc nuw i64 %322 to i32
  %339 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i32 0, i32 %338
  %340 = load ptr, ptr %339, align 4
  %341 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %337, ptr noundef nonnull @.str.54, ptr noundef %340) #23
  %342 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i32 0, i32 %338
  %343 = load i64, ptr %342, align 8
  %344 = getelementptr inbounds [5 x ptr], ptr %5, i32 0, i32 %338
  %345 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %341, i64 noundef %343, i64 noundef %319, i64 noundef %320, ptr noundef nonnull %344) #23
  %346 = icmp eq i64 %345, 0
  %347 = add nuw nsw i64 %322, 1
  br i1 %346, label %321, label %440

348:                                              ; preds = %437, %324
  %349 = phi i64 [ %438, %437 ], [ 0, %324 ]
  %350 = icmp eq i64 %349, %335
  br i1 %350, label %351, label %352

351:                                              ; preds = %348
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  br label %445

352:                                              ; preds = %348
  %353 = call fastcc i64 @nl_element(ptr noundef %325, i64 noundef %349) #23
  %354 = call fastcc i64 @nl_element(ptr noundef %326, i64 noundef %349) #23
  %355 = call fastcc i64 @nl_element(ptr noundef %327, i64 noundef %349) #23
  %356 = call fastcc i64 @nl_element(ptr noundef %328, i64 noundef %349) #23
  %357 = call fastcc i64 @nl_element(ptr noundef %329, i64 noundef %349) #23
  %358 = icmp slt i64 %354, 0
  br i1 %358, label %378, label %359

359:                                              ; preds = %352
  %360 = load i64, ptr %330, align 8
  %361 = icmp sge i64 %354, %360
  %362 = icmp slt i64 %357, 0
  %363 = select i1 %361, i1 true, i1 %362
  br i1 %363, label %378, label %364

364:                                              ; preds = %359
  %365 = load ptr, ptr %331, align 8
  %366 = trunc i64 %354 to i32
  %367 = getelementptr inbounds %struct.nl_population, ptr %365, i32 %366, i32 1
  %368 = load i64, ptr %367, align 8
  %369 = icmp sge i64 %357, %368
  %370 = icmp slt i64 %356, -4611686018427387904
  %371 = select i1 %369, i1 true, i1 %370
  br i1 %371, label %378, label %372

372:                                              ; preds = %364
  %373 = load i64, ptr %200, align 8
  %374 = icmp sgt i64 %356, %373
  br i1 %374, label %378, label %375

375:                                              ; preds = %372
  %376 = icmp ne i64 %353, 0
  %377 = zext i1 %376 to i64
  br i1 %20, label %437, label %379

378:                                              ; preds = %372, %364, %359, %352
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %0, ptr noundef nonnull @.str.73, ptr noundef nonnull @.str.62) #23
  br label %440

379:                                              ; preds = %375, %435
  %380 = phi i64 [ %436, %435 ], [ 0, %375 ]
  %381 = load i64, ptr %332, align 8
  %382 = icmp slt i64 %380, %381
  br i1 %382, label %383, label %437

383:                                              ; preds = %379
  %384 = load ptr, ptr %333, align 8
  %385 = trunc i64 %380 to i32
  %386 = getelementptr inbounds %struct.nl_table, ptr %384, i32 %385
  %387 = getelementptr inbounds i8, ptr %386, i32 216
  br label %388

388:                                              ; preds = %433, %383
  %389 = phi i64 [ 0, %383 ], [ %434, %433 ]
  %390 = load i64, ptr %334, align 8
  %391 = icmp slt i64 %389, %390
  br i1 %391, label %392, label %435

392:                                              ; preds = %388
  %393 = load ptr, ptr %387, align 8
  %394 = trunc i64 %389 to i32
  %395 = getelementptr inbounds ptr, ptr %393, i32 %394
  %396 = load ptr, ptr %395, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #25
  %397 = call fastcc i64 @nl_is_first(ptr noundef %386, i64 noundef %389) #23
  %398 = icmp eq i64 %397, 0
  br i1 %398, label %433, label %399

399:                                              ; preds = %392
  %400 = load i64, ptr %396, align 8
  %401 = icmp eq i64 %400, %377
  br i1 %401, label %402, label %433

402:                                              ; preds = %399
  %403 = getelementptr inbounds i8, ptr %396, i32 8
  %404 = load i64, ptr %403, align 8
  %405 = icmp eq i64 %404, %354
  br i1 %405, label %406, label %433

406:                                              ; preds = %402
  %407 = getelementptr inbounds i8, ptr %396, i32 16
  %408 = load i64, ptr %407, align 8
  %409 = icmp eq i64 %408, %355
  br i1 %409, label %410, label %433

410:                                              ; preds = %406
  call fastcc void @nl_runs_of(ptr noundef nonnull %386, i64 noundef %377, i64 noundef %357, ptr noundef nonnull %6, ptr noundef nonnull %7) #23
  %411 = load i64, ptr %7, align 8
  %412 = load i64, ptr %6, align 8
  %413 = getelementptr inbounds i8, ptr %396, i32 24
  %414 = call i64 @llvm.smax.i64(i64 %412, i64 %411)
  br label %415

415:                                              ; preds = %431, %410
  %416 = phi i64 [ %432, %431 ], [ %412, %410 ]
  %417 = icmp eq i64 %416, %414
  br i1 %417, label %433, label %418

418:                                              ; preds = %415
  %419 = load i64, ptr %396, align 8
  %420 = call fastcc i64 @nl_delay_of(ptr noundef %386, i64 noundef %419, i64 noundef %416) #23
  %421 = add nsw i64 %420, %356
  %422 = load i64, ptr %200, align 8
  %423 = icmp slt i64 %421, %422
  br i1 %423, label %431, label %424

424:                                              ; preds = %418
  %425 = load i64, ptr %413, align 8
  %426 = add nsw i64 %425, %422
  %427 = icmp slt i64 %421, %426
  br i1 %427, label %428, label %431

428:                                              ; preds = %424
  %429 = call fastcc i64 @nl_queue_event(ptr noundef %310, ptr noundef nonnull %396, i64 noundef %421, i64 noundef %357, i64 noundef %416) #23
  %430 = icmp eq i64 %429, 0
  br i1 %430, label %431, label %441

431:                                              ; preds = %428, %424, %418
  %432 = add i64 %416, 1
  br label %415

433:                                              ; preds = %415, %406, %402, %399, %392
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #25
  %434 = add nuw nsw i64 %389, 1
  br label %388

435:                                              ; preds = %388
  %436 = add nuw nsw i64 %380, 1
  br label %379

437:                                              ; preds = %379, %375
  %438 = add nuw i64 %349, 1
  br label %348

439:                                              ; preds = %247, %282
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  br label %576

440:                                              ; preds = %336, %378
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  br label %576

441:                                              ; preds = %428
  %442 = getelementptr inbounds i8, ptr %310, i32 224
  %443 = load i64, ptr %442, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  %444 = icmp eq i64 %443, 0
  br i1 %444, label %445, label %576

445:                                              ; preds = %351, %224, %441
  %446 = add nuw nsw i64 %221, 1
  br label %220

447:                                              ; preds = %220
  %448 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %3) #25
  %449 = getelementptr inbounds i8, ptr %448, i32 120
  %450 = getelementptr inbounds i8, ptr %448, i32 156
  %451 = getelementptr inbounds i8, ptr %448, i32 136
  br i1 %20, label %575, label %452

452:                                              ; preds = %447, %486
  %453 = phi i64 [ %487, %486 ], [ 0, %447 ]
  %454 = load i64, ptr %449, align 8
  %455 = icmp slt i64 %453, %454
  br i1 %455, label %460, label %456

456:                                              ; preds = %452
  %457 = getelementptr inbounds i8, ptr %448, i32 88
  %458 = getelementptr inbounds i8, ptr %448, i32 144
  %459 = getelementptr inbounds i8, ptr %448, i32 24
  br label %522

460:                                              ; preds = %452
  %461 = load ptr, ptr %450, align 4
  %462 = trunc i64 %453 to i32
  %463 = getelementptr inbounds %struct.nl_history, ptr %461, i32 %462
  %464 = load ptr, ptr %451, align 8
  %465 = load i64, ptr %463, align 8
  %466 = trunc i64 %465 to i32
  %467 = getelementptr inbounds %struct.nl_population, ptr %464, i32 %466
  %468 = load i64, ptr %200, align 8
  %469 = getelementptr inbounds i8, ptr %463, i32 16
  %470 = load i64, ptr %469, align 8
  %471 = add nsw i64 %470, %468
  %472 = add nsw i64 %470, 1
  %473 = srem i64 %471, %472
  %474 = getelementptr inbounds i8, ptr %463, i32 24
  store i64 %473, ptr %474, align 8
  %475 = getelementptr inbounds i8, ptr %467, i32 88
  %476 = getelementptr inbounds i8, ptr %463, i32 8
  %477 = getelementptr inbounds i8, ptr %467, i32 8
  %478 = getelementptr inbounds i8, ptr %463, i32 32
  br label %479

479:                                              ; preds = %519, %460
  %480 = phi i64 [ %470, %460 ], [ %521, %519 ]
  %481 = phi i64 [ 1, %460 ], [ %520, %519 ]
  %482 = icmp sgt i64 %481, %480
  br i1 %482, label %486, label %483

483:                                              ; preds = %479
  %484 = load i64, ptr %200, align 8
  %485 = icmp sgt i64 %484, 0
  br i1 %485, label %488, label %486

486:                                              ; preds = %483, %479
  %487 = add nuw nsw i64 %453, 1
  br label %452

488:                                              ; preds = %483
  %489 = load ptr, ptr %467, align 8
  %490 = load ptr, ptr %475, align 8
  %491 = load i64, ptr %476, align 8
  %492 = trunc i64 %491 to i32
  %493 = getelementptr inbounds %struct.nl_slot, ptr %490, i32 %492
  %494 = load ptr, ptr %493, align 8
  %495 = call i64 @llvm.smin.i64(i64 %481, i64 %484)
  %496 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef %489, ptr noundef %494, i64 noundef %495) #23
  %497 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %496) #23
  %498 = icmp eq ptr %497, null
  br i1 %498, label %519, label %499

499:                                              ; preds = %488
  %500 = getelementptr inbounds i8, ptr %497, i32 24
  %501 = load i64, ptr %500, align 8
  %502 = load i64, ptr %477, align 8
  %503 = icmp eq i64 %501, %502
  br i1 %503, label %504, label %519

504:                                              ; preds = %499
  %505 = getelementptr inbounds i8, ptr %497, i32 16
  %506 = load i64, ptr %505, align 8
  %507 = and i64 %506, -3
  %508 = icmp eq i64 %507, 0
  %509 = select i1 %508, i64 2, i64 3
  %510 = shl i64 %501, %509
  %511 = load i64, ptr %478, align 8
  %512 = icmp sgt i64 %510, %511
  br i1 %512, label %519, label %513

513:                                              ; preds = %504
  %514 = add nsw i64 %481, -1
  %515 = call fastcc ptr @nl_history_at(ptr noundef nonnull %463, i64 noundef %514) #23
  %516 = getelementptr inbounds i8, ptr %497, i32 4
  %517 = load ptr, ptr %516, align 4
  %518 = trunc i64 %510 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %515, ptr align 1 %517, i32 %518, i1 false)
  br label %519

519:                                              ; preds = %513, %504, %499, %488
  %520 = add nuw nsw i64 %481, 1
  %521 = load i64, ptr %469, align 8
  br label %479

522:                                              ; preds = %456, %540
  %523 = phi i64 [ %541, %540 ], [ 0, %456 ]
  %524 = phi double [ %538, %540 ], [ undef, %456 ]
  %525 = load i64, ptr %457, align 8
  %526 = icmp slt i64 %523, %525
  br i1 %526, label %527, label %575

527:                                              ; preds = %522
  %528 = load ptr, ptr %458, align 8
  %529 = trunc i64 %523 to i32
  %530 = getelementptr inbounds %struct.nl_probe, ptr %528, i32 %529
  %531 = getelementptr inbounds i8, ptr %530, i32 72
  store i64 -1, ptr %531, align 8
  %532 = getelementptr inbounds i8, ptr %530, i32 64
  %533 = load i64, ptr %532, align 8
  %534 = load i64, ptr %200, align 8
  %535 = call i64 @llvm.smin.i64(i64 %533, i64 %534)
  br label %536

536:                                              ; preds = %572, %527
  %537 = phi i64 [ %535, %527 ], [ %574, %572 ]
  %538 = phi double [ %524, %527 ], [ %573, %572 ]
  %539 = icmp sgt i64 %537, 0
  br i1 %539, label %542, label %540

540:                                              ; preds = %536
  %541 = add nuw nsw i64 %523, 1
  br label %522

542:                                              ; preds = %536
  %543 = load ptr, ptr %530, align 8
  %544 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef nonnull @.str.60, ptr noundef %543, i64 noundef %537) #23
  %545 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %544) #23
  %546 = icmp eq ptr %545, null
  br i1 %546, label %572, label %547

547:                                              ; preds = %542
  %548 = getelementptr inbounds i8, ptr %545, i32 24
  %549 = load i64, ptr %548, align 8
  %550 = icmp eq i64 %549, 1
  br i1 %550, label %551, label %572

551:                                              ; preds = %547
  %552 = getelementptr inbounds i8, ptr %545, i32 16
  %553 = load i64, ptr %552, align 8
  %554 = load i64, ptr %459, align 8
  %555 = icmp ne i64 %554, 32
  %556 = zext i1 %555 to i64
  %557 = icmp eq i64 %553, %556
  br i1 %557, label %558, label %572

558:                                              ; preds = %551
  %559 = getelementptr inbounds i8, ptr %545, i32 4
  %560 = load ptr, ptr %559, align 4
  %561 = load float, ptr %560, align 1
  %562 = icmp eq i64 %554, 64
  br i1 %562, label %563, label %565

563:                                              ; preds = %558
  %564 = load double, ptr %560, align 1
  br label %565

565:                                              ; preds = %563, %558
  %566 = phi double [ %564, %563 ], [ %538, %558 ]
  %567 = load i64, ptr %200, align 8
  %568 = sub nsw i64 %567, %537
  %569 = icmp eq i64 %554, 32
  %570 = fpext float %561 to double
  %571 = select i1 %569, double %570, double %566
  call fastcc void @nl_keep_probe(ptr noundef nonnull %530, i64 noundef %568, double noundef %571) #23
  br label %572

572:                                              ; preds = %565, %551, %547, %542
  %573 = phi double [ %566, %565 ], [ %538, %551 ], [ %538, %547 ], [ %538, %542 ]
  %574 = add nsw i64 %537, -1
  br label %536

575:                                              ; preds = %522, %447
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %3) #25
  br label %576

576:                                              ; preds = %201, %441, %439, %440, %188, %575
  %577 = phi i64 [ 0, %575 ], [ 4, %188 ], [ 4, %440 ], [ 4, %439 ], [ 4, %441 ], [ 4, %201 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %15) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #25
  ret i64 %577
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_state_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #8 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #25
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 232
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i32 8
  store i64 512, ptr %7, align 8
  store i8 0, ptr %6, align 1
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull @.str.68) #23
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %2) #23
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_get(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef writeonly %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = sub nsw i64 %5, %7
  %9 = icmp slt i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  tail call fastcc void @nl_state_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.70, ptr noundef nonnull @.str.62) #23
  br label %19

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i32 4
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %7 to i32
  %15 = getelementptr inbounds i8, ptr %13, i32 %14
  %16 = tail call fastcc i64 @nl_little(ptr noundef %15, i64 noundef %1) #23
  store i64 %16, ptr %2, align 8
  %17 = load i64, ptr %6, align 8
  %18 = add nsw i64 %17, %1
  store i64 %18, ptr %6, align 8
  br label %19

19:                                               ; preds = %11, %10
  %20 = phi i64 [ 4, %10 ], [ 0, %11 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_expect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) #8 {
  %8 = tail call fastcc ptr @nl_part_named(ptr noundef %0, ptr noundef %1, i64 noundef %2) #23
  store ptr %8, ptr %6, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %12

10:                                               ; preds = %7
  %11 = icmp eq i64 %5, 0
  br i1 %11, label %21, label %23

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %8, i32 32
  store i64 1, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %8, i32 16
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %17, label %21

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %8, i32 24
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %4
  br i1 %20, label %23, label %21

21:                                               ; preds = %12, %17, %10
  %22 = phi ptr [ @.str.71, %10 ], [ @.str.72, %17 ], [ @.str.72, %12 ]
  tail call fastcc void @nl_state_bad(ptr noundef %0, ptr noundef nonnull %22, ptr noundef %1) #23
  br label %23

23:                                               ; preds = %21, %17, %10
  %24 = phi i64 [ 0, %10 ], [ 0, %17 ], [ 4, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_element(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 16
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, -3
  %6 = icmp eq i64 %5, 0
  %7 = select i1 %6, i64 4, i64 8
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  %10 = select i1 %6, i64 2, i64 3
  %11 = shl i64 %1, %10
  %12 = trunc i64 %11 to i32
  %13 = getelementptr inbounds i8, ptr %9, i32 %12
  %14 = tail call fastcc i64 @nl_little(ptr noundef %13, i64 noundef %7) #23
  %15 = shl i64 %14, 32
  %16 = ashr exact i64 %15, 32
  %17 = select i1 %6, i64 %16, i64 %14
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_part_named(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %23, %3
  %9 = phi i64 [ 0, %3 ], [ %24, %23 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %34, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_part, ptr %12, i32 %13
  %15 = getelementptr inbounds i8, ptr %14, i32 8
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, %2
  br label %18

18:                                               ; preds = %25, %11
  %19 = phi i1 [ %17, %11 ], [ %32, %25 ]
  %20 = phi i64 [ 0, %11 ], [ %33, %25 ]
  %21 = icmp slt i64 %20, %2
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %25, label %23

23:                                               ; preds = %18
  %24 = add nuw i64 %9, 1
  br i1 %19, label %34, label %8

25:                                               ; preds = %18
  %26 = load ptr, ptr %14, align 8
  %27 = trunc i64 %20 to i32
  %28 = getelementptr inbounds i8, ptr %26, i32 %27
  %29 = load i8, ptr %28, align 1
  %30 = getelementptr inbounds i8, ptr %1, i32 %27
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %29, %31
  %33 = add nuw nsw i64 %20, 1
  br label %18

34:                                               ; preds = %8, %23
  %35 = phi ptr [ %14, %23 ], [ null, %8 ]
  ret ptr %35
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #22

attributes #0 = { nounwind }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #12 = { nofree nounwind }
attributes #13 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #14 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #15 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #16 = { nofree norecurse nosync nounwind memory(argmem: read) }
attributes #17 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #18 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #19 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }
attributes #20 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #21 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #22 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #23 = { nounwind }
attributes #24 = { allocsize(0,1) }
attributes #25 = { nounwind }
attributes #26 = { allocsize(0) }
attributes #27 = { nounwind }
attributes #28 = { allocsize(1) }


